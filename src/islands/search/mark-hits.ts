import { NOT_READ, ON_DEMAND } from '../../domain/page/page-marks.ts';
import { markWords } from '../../domain/search/answer/mark-words.ts';
import { STORED } from '../../domain/storage/stored-names.ts';
import { passing } from '../storage/boxes.ts';

/** What stays as it is. */
const SKIPPED = `${NOT_READ},${ON_DEMAND}`;

/**
 * Marks the words that were asked for on the page a result leads to, in the place that was opened. Once: what was
 * kept is thrown away.
 */
export function markHits(): void {
  const { words, path } = takeHits();
  if (path.endsWith(location.hash)) markPlace(words, location.hash);
}

/**
 * Marks words in the place of this page that a hash names, instead of those that were marked before.
 */
export function markPlace(words: readonly string[], hash: string): void {
  const place = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (words.length === 0 || !place) return;
  for (const mark of document.querySelectorAll('main mark')) mark.replaceWith(...mark.childNodes);
  const around = place.closest('section,tbody,main') ?? place;
  around.normalize(); // a word may begin in what was marked
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) if (!text.parentElement?.closest(SKIPPED)) markText(text, words);
}

function markText(text: Text, words: readonly string[]): void {
  const stretches = markWords(text.data, words);
  if (!stretches.some(({ isHit }) => isHit)) return;
  text.replaceWith(
    ...stretches.map(({ text: stretch, isHit }) =>
      isHit ? Object.assign(document.createElement('mark'), { textContent: stretch }) : stretch,
    ),
  );
}

/** What the search page left, if it is what it looks like. */
function takeHits(): { readonly words: readonly string[]; readonly path: string } {
  const text = passing.read(STORED.hits) ?? 'null';
  passing.remove(STORED.hits);
  try {
    const kept: unknown = JSON.parse(text);
    const { words, path } = (kept ?? {}) as Partial<Record<string, unknown>>;
    const isRight = Array.isArray(words) && words.every((word) => typeof word === 'string') && typeof path === 'string';
    return isRight ? { words, path } : { words: [], path: '' };
  } catch {
    return { words: [], path: '' };
  }
}
