import { hasArticles, type DocumentKind } from '../handbook/handbook.ts';

/** The words that stand where a city says nothing. */
export type Silence = '規定なし' | '記載なし' | 'まだ調べていません';

/**
 * Takes the kinds of the documents that were looked into; says in which way they are silent. Only what is made of
 * articles lays something down; where nobody has looked, nothing is known.
 */
export function nameSilence(looked: readonly DocumentKind[]): Silence {
  if (looked.length === 0) return 'まだ調べていません';
  return looked.every(hasArticles) ? '規定なし' : '記載なし';
}

const MEANINGS: Readonly<Record<Silence, string>> = {
  規定なし: 'は、見た条例・規則・要綱に書かれていないこと',
  記載なし: 'は、見た文書に書かれていないこと',
  まだ調べていません: 'は、その市の文書をこのことについて見ていないこと',
};

/** Takes the words of silence that a page shows; says what they mean, or nothing when there are none. */
export function explainSilences(shown: readonly Silence[]): string {
  const told = [...new Set(shown)].map((silence) => `「${silence}」${MEANINGS[silence]}`);
  return told.length === 0 ? '' : `${told.join('、')}を表します。`;
}

/** Takes silent cities, each with its way, and of what they are silent; says so in a sentence for each way. */
export function tellSilent(
  cities: readonly { readonly name: string; readonly silence: Silence }[],
  of = '',
): readonly string[] {
  const ways = [...new Set(cities.map(({ silence }) => silence))];
  return ways.map((way) => {
    const names = cities.filter(({ silence }) => silence === way).map(({ name }) => name);
    if (way === 'まだ調べていません') return `${names.join('と')}は、まだ調べていません。`;
    return `${names.join('と')}の文書には、${of}${way === '規定なし' ? '規定' : '記載'}がありません。`;
  });
}

/** A line that stands for the rows of a table of which nothing is said. */
export type SilentLine = {
  readonly head: string;
  readonly rows: string;
  /** Where nobody has looked the line stays in sight; what was looked at and is silent may be folded. */
  readonly isFolded: boolean;
};

/**
 * Takes the heads of the rows of which nothing is said, and the documents that were looked into; gives the line that
 * stands for these rows and names the documents, or undefined when there is no such row.
 */
export function lineSilentRows(
  heads: readonly string[],
  looked: readonly { readonly kind: DocumentKind; readonly shortTitle: string }[],
): SilentLine | undefined {
  if (heads.length === 0) return undefined;
  const silence = nameSilence(looked.map(({ kind }) => kind));
  const head = `${silence}：${heads.length}項目${nameLooked(looked.map(({ shortTitle }) => shortTitle))}`;
  return { head, rows: heads.join('、'), isFolded: silence !== 'まだ調べていません' };
}

/** Takes the titles of the documents that were looked into; names them in brackets, or gives nothing. */
export function nameLooked(titles: readonly string[]): string {
  return titles.length === 0 ? '' : `（見た文書：${titles.join('、')}）`;
}
