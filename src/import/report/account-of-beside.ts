import { readProvision } from '../../domain/handbook/article-anchor.ts';
import { formatSectionName } from '../../domain/handbook/handbook.ts';
import type { ImportedBeside } from '../beside/import-beside.ts';
import type { LaidSection } from '../beside/write-layer.ts';
import type { KeptSection } from '../keep/read-existing.ts';
import { wordsOf } from '../model/slices.ts';
import type { SectionDraft } from '../sort/draft.ts';
import type { Fate } from '../write/write-section.ts';
import { tellBalance, type Account } from './account.ts';

const FATES: Readonly<Record<Fate, string>> = {
  new: '新しく並べた節',
  changed: '市のことばが変わった節',
  same: '前と同じ節',
  kept: '人が直したのでそのままの節',
};

/** The account of words laid beside an edition of ours: what met, what is on one side only, what to look at again. */
export function accountOfBeside({ kind, written, balance, remarks, pictures }: ImportedBeside, file: string): Account {
  const { laid, onlyOfficial, onlyOwn, changed } = written;
  const unmet = listUnmet(written);
  return {
    file,
    kind,
    summary: [
      `並べたもの：${laid.length}節（${tellFates(laid)}）`,
      tellBalance(balance),
      `合わないもの：市のことばだけにある節${onlyOfficial.length}、当サイトの版だけにある節${onlyOwn.length}、片方だけにある項と号${unmet.length}`,
      `見直しが必要な文：${changed.length}か所`,
    ],
    look: [...listLook(written, unmet), ...remarks.map(({ place, text }) => `${place}：${text}`)],
    next: '並べただけで、文が合っているかは調べていません。見比べてください。日付（official.yamlのdate）も確かめます。',
    readings: [],
    pictures,
    tables: [
      {
        title: '並べた節',
        heads: ['当サイトの版', '市のことば', '結果'],
        rows: laid.map(({ own, written: { recorded, title, fate } }) => [
          nameOwn(own),
          [recorded.label, title].filter(Boolean).join('　'),
          FATES[fate],
        ]),
      },
      {
        title: '片方だけにあるもの',
        heads: ['どちらにあるか', '何が'],
        rows: [
          ...onlyOfficial.map((draft) => ['市のことば', nameDraft(draft)]),
          ...onlyOwn.map((own) => ['当サイトの版', nameOwn(own)]),
          ...unmet.map(({ name, side }) => [side, name]),
        ],
      },
    ],
    balance,
  };
}

/** What somebody has to look at after the laying, the most urgent first. */
function listLook(
  { laid, onlyOfficial, onlyOwn, changed, left }: ImportedBeside['written'],
  unmet: ReturnType<typeof listUnmet>,
): readonly string[] {
  return [
    ...changed.map(
      ({ own, anchor }) => `${nameUnit(own, anchor)}は、見直しが必要です。もとの市のことばが変わりました。`,
    ),
    ...onlyOfficial.map((draft) => `${nameDraft(draft)}は、市のことばだけにあります。取り込んでいません。`),
    ...onlyOwn.map((own) => `${nameOwn(own)}は、当サイトの版だけにあります。`),
    ...unmet.map(({ name, side }) => `${name}は、${side}だけにあります。`),
    ...laid
      .filter((one) => one.written.fate === 'kept')
      .map(({ own }) => `${nameOwn(own)}の市のことばは、人が直したあとにファイルも変わりました。見比べてください。`),
    ...left.map((place) => `${place}.mdx は、人が直したもので、新しいファイルに当たるところがありません。`),
  ];
}

function listUnmet({ laid }: ImportedBeside['written']) {
  return laid.flatMap(({ own, onlyOfficial, onlyOwn }) => [
    ...onlyOfficial.map((anchor) => ({ name: nameUnit(own, anchor), side: '市のことば' })),
    ...onlyOwn.map((anchor) => ({ name: nameUnit(own, anchor), side: '当サイトの版' })),
  ]);
}

function tellFates(laid: readonly LaidSection[]): string {
  return (Object.keys(FATES) as Fate[])
    .map((fate) => ({ fate, many: laid.filter(({ written }) => written.fate === fate).length }))
    .filter(({ many }) => many > 0)
    .map(({ fate, many }) => `${FATES[fate]}${many}`)
    .join('、');
}

function nameUnit(own: KeptSection, anchor: string): string {
  const provision = readProvision(anchor);
  return provision ? `「${provision.name}」` : nameOwn(own);
}

function nameOwn({ front, name }: KeptSection): string {
  const [label, title] = [front['label'] ?? '', front['title'] ?? name].map(String);
  return `「${formatSectionName({ label: label ?? '', title: title ?? '', titleIsOurs: front['titleIsOurs'] === true })}」`;
}

function nameDraft({ headline }: SectionDraft): string {
  return `「${[headline.label, wordsOf(headline.title).trim() || headline.ours].filter(Boolean).join('　')}」`;
}
