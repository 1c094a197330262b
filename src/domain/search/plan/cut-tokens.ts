/**
 * Closes a word of the index that is only met whole: `c` is not the beginning of `city`. A raised letter, which no
 * folded text holds.
 */
export const WHOLE = 'ᶻ';

const CJK = '\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー々〆';
const RUN = new RegExp(`[${CJK}]+|(?:(?![${CJK}])[\\p{L}\\p{N}])+`, 'gu');
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u;
const IS_CJK = new RegExp(`^[${CJK}]`, 'u');

/**
 * Cuts folded text into the words by which the index knows it, so that no browser cuts it otherwise. Latin letters and
 * digits as whole words, everything else in overlapping pairs of characters (協働事業 → 協働, 働事, 事業), whatever a dictionary
 * may think of it. The last character of a run stands alone besides, so that one character finds every place that holds
 * it.
 */
export function cutTokens(folded: string): readonly string[] {
  return (folded.match(RUN) ?? []).flatMap((run) =>
    IS_CJK.test(run) ? [...cutPairs(run), [...run].at(-1) ?? ''] : [toWhole(run)],
  );
}

/**
 * Cuts a folded word of a query into the tokens that a place holding it holds. Its pairs, or the one character it is;
 * beside others pairs of hiragana tell nothing (見つける → 見つ) and are the heaviest to fetch.
 */
export function cutQueryTokens(folded: string): readonly string[] {
  const tokens = (folded.match(RUN) ?? []).flatMap((run) => {
    if (!IS_CJK.test(run)) return [toWhole(run)];
    if ([...run].length === 1) return [run];
    const pairs = cutPairs(run);
    const telling = pairs.filter((pair) => !HIRAGANA.test(pair));
    return telling.length > 0 ? telling : pairs;
  });
  return [...new Set(tokens)];
}

function cutPairs(run: string): readonly string[] {
  const signs = [...run];
  return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

/** Pagefind leaves the accents of Latin letters away. */
function toWhole(run: string): string {
  return `${run.normalize('NFD').replace(/\p{M}/gu, '')}${WHOLE}`;
}
