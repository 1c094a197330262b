import type { Expected } from './expect-pdf.ts';
import { squeeze } from './expect-pdf.ts';
import { listBareFonts } from './list-bare-fonts.ts';
import { readDestinations } from './number-contents.ts';
import { openPdf, readPageTexts } from './read-pdf.ts';

/** Words of the site that have no business on paper. */
const SITE_WORDS = ['本文へ移動', 'サイト内を検索', 'コピーする', '全体を1つのページで開く'];
/** Characters that look like kanji but are the radicals of a dictionary; nobody finds them. */
const RADICALS = /[\u2E80-\u2FDF]/g;
/** A page with fewer characters beside its margins holds nothing. */
const LEAST = 60;

/** Takes a PDF and what must be found in it; gives what is wrong with it, a line each; nothing when it may be handed out. */
export async function checkPdf(pdf: Uint8Array, expected: Expected): Promise<readonly string[]> {
  const document = await openPdf(pdf);
  const texts = (await readPageTexts(document)).map(squeeze);
  const { info } = await document.getMetadata();
  const { Title: title, Language: language } = info as { readonly Title?: string; readonly Language?: string };
  const outline = listTitles((await document.getOutline()) as readonly OutlineItem[] | null);
  const isTagged = (await document.getMarkInfo())?.['Marked'] === true;
  await document.loadingTask.destroy();
  return [
    ...(title === expected.title ? [] : [`the title is "${title}"`]),
    ...(language?.startsWith('ja') ? [] : [`the language is ${language}`]),
    ...(isTagged ? [] : ['it is not tagged']),
    ...(await listBareFonts(pdf)).map((font) => `the font ${font} is not embedded`),
    ...texts.flatMap((text, at) => checkPage(text, at + 1, texts.length)),
    ...checkContents(expected.contents, await readDestinations(pdf), texts),
    ...checkHeadings(outline, expected.headings),
    ...expected.tables.flatMap((table) => checkTable(table, texts)),
  ];
}

type OutlineItem = { readonly title: string; readonly items: readonly OutlineItem[] };

function listTitles(items: readonly OutlineItem[] | null): readonly string[] {
  return (items ?? []).flatMap(({ title, items: inner }) => [squeeze(title), ...listTitles(inner)]);
}

function checkPage(text: string, number: number, all: number): readonly string[] {
  const radicals = text.match(RADICALS) ?? [];
  const chrome = SITE_WORDS.filter((word) => text.includes(word));
  return [
    ...(radicals.length === 0 ? [] : [`page ${number} holds radicals: ${[...new Set(radicals)].join('')}`]),
    ...(chrome.length === 0 ? [] : [`page ${number} holds words of the site: ${chrome.join('、')}`]),
    ...(text.includes(`${number}/${all}`) ? [] : [`page ${number} does not say ${number} / ${all}`]),
    ...(text.length >= LEAST ? [] : [`page ${number} is empty`]),
  ];
}

function checkHeadings(outline: readonly string[], headings: readonly string[]): readonly string[] {
  return [...new Set(headings)].flatMap((heading) => {
    const wanted = headings.filter((one) => one === heading).length;
    const found = outline.filter((one) => one === heading).length;
    return found === wanted ? [] : [`the heading "${heading}" is ${found} times in the outline, ${wanted} on the page`];
  });
}

/** A line of the contents ends with the page on which its place really stands. */
function checkContents(
  lines: Expected['contents'],
  places: ReadonlyMap<string, number>,
  texts: readonly string[],
): readonly string[] {
  return lines.flatMap(({ id, words }) => {
    const page = places.get(id);
    if (page === undefined) return [`the contents lead to "${id}", which is on no page`];
    const isSaid = texts.some((text) => text.includes(`${words}${page}`));
    return isSaid ? [] : [`the contents do not say that "${words}" is on page ${page}`];
  });
}

/** Every row lies whole on one page, and the head of the table stands on every page that holds a row. */
function checkTable({ head, rows }: Expected['tables'][number], texts: readonly string[]): readonly string[] {
  return rows.flatMap((cells) => {
    const pages = texts.filter((text) => cells.every((cell) => text.includes(cell)));
    if (pages.length === 0) return [`the row "${cells.join(' | ').slice(0, 80)}" is on no page, or torn`];
    const withHead = pages.some((text) => head.every((name) => text.includes(name)));
    return withHead ? [] : [`the row "${cells.join(' | ').slice(0, 80)}" stands under no head`];
  });
}
