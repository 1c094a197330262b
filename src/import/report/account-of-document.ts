import type { Imported } from '../import-document.ts';
import { wordsOf } from '../model/slices.ts';
import type { SectionDraft } from '../sort/draft.ts';
import type { Fate, WrittenSection } from '../write/write-section.ts';
import { READING } from '../word/word-context.ts';
import { tellBalance, type Account } from './account.ts';

const FATES: Readonly<Record<Fate, string>> = {
  new: '新しい節',
  changed: '原典に合わせて改めた節',
  same: '前と同じ節',
  kept: '人が直したのでそのままの節',
};

/**
 * The account of a document: what was found, what became of each section, what to look at first. `edition` is the day
 * of an edition that lies beside the one that was there.
 */
export function accountOfDocument(imported: Imported, file: string, edition?: string): Account {
  const { kind, draft, written, balance, remarks } = imported;
  const sections = written.chapters.flatMap((chapter) => chapter.sections);
  const drafts = draft.chapters.flatMap((chapter) => chapter.sections);
  const rows = written.chapters.flatMap(({ draft: chapter, title, sections: held }) =>
    held.map((section, at) => describe(title, section, chapter.sections[at])),
  );
  return {
    file,
    kind,
    summary: [
      `見つけたもの：${tellFound(drafts)}${tellParts(written)}`,
      tellBalance(balance),
      `節：${tellFates(sections, written.gone.length)}`,
      ...(edition === undefined
        ? []
        : [`版：${edition}からの版のフォルダーに、いまの版と違うところだけを置きました。`]),
    ],
    look: listFirst(imported, edition),
    next: `${sections.length}の節の要点（keyPoint）と主題（concepts）は、書けば目次や検索に出ます。なくてもかまいません。`,
    readings: remarks.flatMap(({ text }) => (text.startsWith(READING) ? [text.slice(READING.length)] : [])),
    tables: [{ title: '節', heads: ['章', '見出し', '番号', '結果', '原典の場所', '原典の始まり'], rows }],
    pictures: imported.pictures,
    balance,
  };
}

function listFirst({ written, remarks, odd }: Imported, edition: string | undefined): readonly string[] {
  const kept = written.chapters.flatMap(({ sections }) => sections).filter(({ fate }) => fate === 'kept');
  const gone = written.gone.map(
    ({ front, code }) => `「${typeof front['title'] === 'string' ? front['title'] : code}」`,
  );
  return [
    ...gone.map((title) =>
      edition === undefined
        ? `${title}は、新しいファイルにありません。残すか消すかを決めてください。`
        : `${title}は、新しいファイルにないので、新しい版では削られた節になります。`,
    ),
    ...kept.map(({ title }) => `「${title}」は、人が直したあとに原典も変わりました。見比べてください。`),
    ...remarks.filter(({ text }) => !text.startsWith(READING)).map(({ place, text }) => `${place}：${text}`),
    ...tellOdd(odd),
  ];
}

/** Characters of one kind in one line. */
function tellOdd(odd: Imported['odd']): readonly string[] {
  const groups = Map.groupBy(odd, ({ kind, mended }) =>
    mended === undefined ? `${kind}があります` : `${kind}を直しました`,
  );
  return [...groups].map(([told, held]) => {
    const signs = held.map(({ found, mended }) => (mended === undefined ? found : `${found}→${mended}`));
    return `${told}（${signs.join('、')}）。`;
  });
}

function tellFound(drafts: readonly SectionDraft[]): string {
  const articles = drafts.filter(({ article }) => article.length > 0);
  if (articles.length === 0) return `${drafts.length}節`;
  const paragraphs = articles.flatMap((one) => one.paragraphs);
  const items = paragraphs.flatMap((one) => one.items);
  const others = drafts.length - articles.length;
  return `${articles.length}条${paragraphs.length}項${items.length}号${others > 0 ? `、ほかに${others}節` : ''}`;
}

function tellParts({ chapters }: Imported['written']): string {
  const entries = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.entries));
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  const parts = [
    ['表', count('table')],
    ['並び', count('list')],
    ['流れ図', count('flow')],
    ['かこみ', count('box')],
    ['載せていない図や表', count('figure')],
  ] as const;
  const told = parts.filter(([, many]) => many > 0).map(([name, many]) => `${name}${many}`);
  return `（${[`章${chapters.length}`, ...told].join('、')}）`;
}

function tellFates(sections: readonly WrittenSection[], gone: number): string {
  const told = (Object.keys(FATES) as Fate[]).flatMap((fate) => {
    const many = sections.filter((one) => one.fate === fate).length;
    return many === 0 ? [] : [`${FATES[fate]}${many}`];
  });
  return [...told, ...(gone > 0 ? [`新しいファイルにない節${gone}`] : [])].join('、');
}

function describe(chapter: string, section: WrittenSection, source: SectionDraft | undefined): readonly string[] {
  const { title, code, fate, recorded } = section;
  const block = source?.blocks.find((one) => one.kind === 'paragraph');
  const text = source?.paragraphs[0]?.text ?? (block?.kind === 'paragraph' ? block.text : []);
  const place = source === undefined || source.origin.paragraph === 0 ? '' : `${source.origin.paragraph}番目の段落`;
  const name = recorded.label === '' ? title : `${recorded.label}　${title}`;
  return [chapter, name, code, FATES[fate], place, wordsOf(text).trim().slice(0, 60)];
}
