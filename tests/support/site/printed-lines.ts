import { parse, type HTMLElement } from 'node-html-parser';

/** Titles of ours and headings that only repeat the chapter's. */
const OURS = '.ours,.hidden';

/** Takes the text of a statute as a file; gives its lines without the blanks that set them in. */
export function listSourceLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** Takes a built page with chapters in a city's own words; gives the lines of its text as a reader sees them. */
export function listPrintedLines(html: string): readonly string[] {
  const main = parse(html).querySelector('main');
  const chapters = main?.querySelectorAll('.head .title') ?? [];
  const parts = main?.querySelectorAll('.head .title,[data-official]') ?? [];
  return parts.flatMap((part) => (chapters.includes(part) ? listTitle(part) : listSection(part)));
}

/** The 章 above a 節 stands in a line of its own. A title of ours is in 〔 〕. */
function listTitle(title: HTMLElement): readonly string[] {
  const above = title.querySelector('.above');
  const line = title.textContent.replace(above?.textContent ?? '', '').trim();
  return [...(above ? [above.textContent] : []), ...(line.startsWith('〔') ? [] : [line])];
}

function listSection(section: HTMLElement): readonly string[] {
  const heading = section.querySelector('.heading');
  const spans = heading?.matches(OURS) ? [] : (heading?.querySelectorAll('span') ?? []);
  const lines = spans.filter((span) => !span.matches(OURS));
  const runsIn = heading?.classList.contains('provision') ? lines.at(-1)?.textContent : undefined;
  const texts = section.querySelectorAll('p').filter((p) => p.closest('[data-aside]') === null);
  return [
    ...lines.slice(0, runsIn === undefined ? undefined : -1).map(({ textContent }) => textContent),
    ...texts.map(({ textContent }, at) => `${at === 0 ? (runsIn ?? '') : ''}${textContent}`),
  ];
}

/** Takes a Markdown twin; gives its lines without the marks of Markdown and what the twin says of itself above them. */
export function listTwinLines(markdown: string): readonly string[] {
  return markdown
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('> '))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\\(?=[!-/:-@[-`{-~])/g, ''),
    )
    .filter((line) => !line.startsWith('〔'));
}
