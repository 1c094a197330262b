import { numberOf, type Expected } from './expect-pdf.ts';
import type { PaperPage } from './read-paper.ts';

/** How far ahead the texts are compared to find where they go on together. */
const [FAR, SAME] = [600, 10];
const MOST_DIFFERENCES = 5;

/**
 * Takes the pages of a PDF, the page on which the target of each link stands, and what is expected; gives where the
 * text is not what the page says.
 */
export function checkWords(
  pages: readonly PaperPage[],
  targets: ReadonlyMap<string, number>,
  { words, contents }: Expected,
): readonly string[] {
  const lost = contents.filter(({ id }) => !targets.has(id));
  const wanted = contents.reduce((text, { id }) => text.replaceAll(numberOf(id), `${targets.get(id) ?? ''}`), words);
  return [
    ...lost.map(({ id }) => `the contents lead to "${id}", which is on no page`),
    ...listDifferences(pages.map((page) => page.words).join(''), wanted),
  ];
}

/**
 * Takes the headings in the tags, those in the outline and those of the page; each must be there as often as on the
 * page.
 */
export function checkHeadings(
  tagged: readonly string[],
  outline: readonly string[],
  wanted: readonly string[],
): readonly string[] {
  const count = (all: readonly string[], one: string) => all.filter((other) => other === one).length;
  return [...new Set([...wanted, ...tagged])].flatMap((heading) => {
    const often = count(wanted, heading);
    return [
      ...(count(tagged, heading) === often
        ? []
        : [`the heading "${heading}" is ${count(tagged, heading)} times in the text, ${often} on the page`]),
      ...(count(outline, heading) === often
        ? []
        : [`the heading "${heading}" is ${count(outline, heading)} times in the outline, ${often} on the page`]),
    ];
  });
}

/** Takes what stands for the drawings in the tags and on the page; gives the drawings that nothing stands for. */
export function checkAlternatives(tagged: readonly string[], wanted: readonly string[]): readonly string[] {
  const left = [...tagged];
  return wanted.flatMap((name) => {
    const at = left.indexOf(name);
    if (at < 0) return [`nothing stands for the drawing "${name}"`];
    left.splice(at, 1);
    return [];
  });
}

/** Takes the text of the PDF and the text wanted; gives where they first differ. */
export function listDifferences(found: string, wanted: string): readonly string[] {
  const differences: string[] = [];
  let [at, to] = [0, 0];
  while ((at < found.length || to < wanted.length) && differences.length < MOST_DIFFERENCES) {
    if (found[at] === wanted[to]) {
      [at, to] = [at + 1, to + 1];
      continue;
    }
    const [more, less] = findNext(found.slice(at, at + FAR), wanted.slice(to, to + FAR));
    differences.push(
      `after "${wanted.slice(Math.max(0, to - 15), to)}" it says "${found.slice(at, at + more)}", the page "${wanted.slice(to, to + less)}"`,
    );
    [at, to] = [at + more, to + less];
  }
  return differences;
}

/** How many characters of each must be passed over until both go on alike; all when they never do. */
function findNext(found: string, wanted: string): readonly [number, number] {
  for (let sum = 1; sum < FAR; sum += 1) {
    for (let more = 0; more <= sum; more += 1) {
      const ahead = found.slice(more, more + SAME);
      if (ahead === wanted.slice(sum - more, sum - more + SAME) && (ahead !== '' || more === found.length))
        return [more, sum - more];
    }
  }
  return [found.length || 1, wanted.length || 1];
}
