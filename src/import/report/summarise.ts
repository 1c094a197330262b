import type { Imported } from '../import-document.ts';
import type { SectionDraft } from '../sort/draft.ts';
import type { Fate } from '../write/write-section.ts';

/** What an import found and did, as a person reads it first. */
export type Summary = {
  readonly found: string;
  readonly characters: string;
  readonly sections: string;
  readonly look: readonly string[];
  readonly toWrite: string;
};

const FATES: Readonly<Record<Fate, string>> = {
  new: '新しい',
  changed: '原典に合わせて改めた',
  same: '前と同じ',
  kept: '人が直したので、そのままにした',
};

/** Tells in a few sentences what was found, what became of it, and what to look at first. */
export function summarise({ draft, written, balance, remarks, odd }: Imported): Summary {
  const sections = written.chapters.flatMap((chapter) => chapter.sections);
  const drafts = draft.chapters.flatMap((chapter) => chapter.sections);
  const { carried, aside, total } = balance;
  return {
    found: `${tellFound(drafts)}${tellParts(written)}`,
    characters: `${tell(total)}字のうち${tell(carried)}字を取り込み、${tell(aside)}字は取り込みませんでした。合わせて${tell(carried + aside)}字です。`,
    sections: tellFates(
      sections.map(({ fate }) => fate),
      written.gone.length,
    ),
    look: [
      ...written.gone.map(
        ({ front }) => `「${String(front['title'])}」は、新しいファイルにありません。残すか消すかを決めてください。`,
      ),
      ...sections
        .filter(({ fate }) => fate === 'kept')
        .map(({ title }) => `「${title}」は、人が直したあとに原典も変わりました。見比べてください。`),
      ...remarks.filter(({ text }) => !text.startsWith('ふりがな')).map(({ place, text }) => `${place}：${text}`),
      ...tellOdd(odd),
    ],
    toWrite: `${sections.length}の節の要点（keyPoint）と主題（concepts）は、人が書きます。`,
  };
}

/** Characters of one kind in one line. */
function tellOdd(odd: Imported['odd']): readonly string[] {
  return [...Map.groupBy(odd, ({ kind, mended }) => `${kind}${mended === undefined ? '' : '*'}`).values()].map(
    (held) => {
      const [{ kind, mended }] = held as [Imported['odd'][number]];
      const signs = held.map((one) => (mended === undefined ? one.found : `${one.found}→${one.mended}`)).join('、');
      return mended === undefined ? `${kind}があります（${signs}）。` : `${kind}を直しました（${signs}）。`;
    },
  );
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
    [count('table'), '表'],
    [count('list'), '並び'],
    [count('flow'), '流れ図'],
    [count('box'), 'かこみ'],
    [count('figure'), '図（載せていません）'],
  ] as const;
  return (
    [`（章${chapters.length}`, ...parts.filter(([many]) => many > 0).map(([many, name]) => `${name}${many}`)].join(
      '、',
    ) + '）'
  );
}

function tellFates(fates: readonly Fate[], gone: number): string {
  const told = (Object.keys(FATES) as Fate[]).flatMap((fate) => {
    const many = fates.filter((one) => one === fate).length;
    return many === 0 ? [] : [`${FATES[fate]}節${many}`];
  });
  return [...told, ...(gone > 0 ? [`新しいファイルにない節${gone}`] : [])].join('、');
}

function tell(count: number): string {
  return count.toLocaleString('ja-JP');
}
