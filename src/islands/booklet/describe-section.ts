import { BLANK, NOTE_MARK, NOT_TEXT, ON_DEMAND, PAPER_ONLY } from '../../domain/page/page-marks.ts';
import type { Block, Level, Run, Words } from '../../domain/office/word-document.ts';

/** What is no text of a section, or says it again. */
const LEFT_OUT = `${NOT_TEXT},${ON_DEMAND},${PAPER_ONLY},${BLANK},rt,rp,wbr,nav`;
/** What stands as a piece of its own. */
const PIECES = 'h2,h3,h4,h5,p,ul,ol,dl,table,figure,div,section,details,summary,aside,dt,dd,svg,img,blockquote';
const LISTS = 'ul,ol';

/** Gives what an element of a page says, piece by piece in its order, for a document. */
export function describeElement(element: Element): readonly Block[] {
  if (element.matches(LEFT_OUT)) return [];
  const name = element.localName;
  if (/^h[2-5]$/.test(name)) return [{ kind: 'heading', level: toLevel(name), words: toWords(element) }];
  if (name === 'table') return describeTable(element);
  if (name === 'figure' || name === 'svg' || name === 'img') return describeFigure(element);
  if (element.matches('ul:not(.plain),ol:not(.plain)')) return describeList(element);
  if (name === 'dt' || name === 'summary') return isEmpty(element) ? [] : [{ ...toParagraph(element), look: 'strong' }];
  if (element.querySelector(PIECES)) return describeParts(element);
  return isEmpty(element) ? [] : [toParagraph(element)];
}

/** Text that stands between pieces is a paragraph of its own. */
function describeParts(element: Element): readonly Block[] {
  const blocks: Block[] = [];
  let loose: Run[] = [];
  const flush = () => {
    const words = tidy(loose);
    if (words.length > 0) blocks.push({ kind: 'paragraph', words });
    loose = [];
  };
  for (const child of element.childNodes) {
    if (child instanceof Element && (child.matches(PIECES) || child.querySelector(PIECES))) {
      flush();
      blocks.push(...describeElement(child));
    } else loose.push(...listRuns(child, {}));
  }
  flush();
  return blocks;
}

function toParagraph(element: Element): Block & { readonly kind: 'paragraph' } {
  return { kind: 'paragraph', words: toWords(element) };
}

/** The heading of a section is the first there is in a booklet. */
function toLevel(name: string): 1 | 2 | 3 {
  return name === 'h2' ? 1 : name === 'h3' ? 2 : 3;
}

function describeList(list: Element): readonly Block[] {
  return [{ kind: 'list', isOrdered: list.localName === 'ol', items: listItems(list, 0) }];
}

function listItems(list: Element, level: Level): (Block & { readonly kind: 'list' })['items'] {
  return [...list.children].flatMap((item) => {
    const own = tidy([...item.childNodes].flatMap((child) => (isList(child) ? [] : listRuns(child, {}))));
    const below = [...item.children].filter(isList).flatMap((one) => listItems(one, level === 0 ? 1 : 2));
    return [...(own.length > 0 ? [{ level, words: own }] : []), ...below];
  });
}

function isList(node: Node): node is Element {
  return node instanceof Element && node.matches(LISTS);
}

/** The name of a table stands above it; its columns are as wide as their texts ask. */
function describeTable(table: Element): readonly Block[] {
  const caption = table.querySelector('caption');
  const rows = fillMerged([...table.querySelectorAll('tr')]).map((row) => row.map(toWords));
  const count = Math.max(0, ...rows.map(({ length }) => length));
  if (count === 0) return [];
  const widths = Array.from(
    { length: count },
    (_, at) => 4 + Math.sqrt(Math.max(...rows.map((row) => measure(row[at])))),
  );
  const hasHead = table.querySelector('thead tr') !== null;
  const [head = []] = rows;
  return [
    ...(caption && !isEmpty(caption) ? [{ ...toParagraph(caption), look: 'strong' } as const] : []),
    {
      kind: 'table',
      ...(!hasHead && { hasHead }),
      columns: widths.map((width, at) => ({ head: hasHead ? (head[at] ?? '') : '', width })),
      rows: hasHead ? rows.slice(1) : rows,
    },
  ];
}

/** Each place of a cell that is wider or deeper than one holds it. */
function fillMerged(lines: readonly HTMLTableRowElement[]): readonly (readonly Element[])[] {
  const rows: Element[][] = lines.map(() => []);
  for (const [at, line] of lines.entries())
    for (const cell of line.cells) {
      let column = 0;
      while (rows[at]?.[column] !== undefined) column += 1;
      for (const row of rows.slice(at, at + cell.rowSpan))
        for (let place = column; place < column + cell.colSpan; place += 1) row[place] = cell;
    }
  return rows;
}

function measure(words: Words | undefined): number {
  if (words === undefined) return 0;
  return typeof words === 'string' ? words.length : words.reduce((sum, { text }) => sum + text.length, 0);
}

/** A drawing goes out as what it is called and what it shows; one drawn twice, for narrow screens too, once. */
function describeFigure(figure: Element): readonly Block[] {
  const caption = [...(figure.querySelector('figcaption')?.childNodes ?? [])]
    .map(({ textContent }) => (textContent ?? '').trim())
    .filter(Boolean)
    .join('　');
  const drawings = [figure, ...figure.querySelectorAll('svg,img')].filter((one) => one.matches('svg,img'));
  const told = drawings.map((drawing) => {
    const words = [...drawing.querySelectorAll('title,desc')].map(readText).filter((text) => text !== caption);
    return drawing.getAttribute('alt') ?? drawing.getAttribute('aria-label') ?? words.join('。');
  });
  const rest = [...figure.children].filter(
    (child) => !child.matches('figcaption') && !child.querySelector('svg,img') && !child.matches('svg,img'),
  );
  const texts = [...new Set(told)].filter((text) => text !== '');
  if (drawings.length === 0) {
    return [
      ...(caption === '' ? [] : [{ kind: 'paragraph', look: 'strong', words: caption } as const]),
      ...rest.flatMap(describeElement),
    ];
  }
  return texts.length === 0
    ? []
    : [{ kind: 'figure', caption: `図：${caption}`, alternative: texts.join('\n') }, ...rest.flatMap(describeElement)];
}

function isEmpty(element: Element): boolean {
  return tidy(listRuns(element, {})).length === 0;
}

function toWords(element: Element): readonly Run[] {
  return tidy([...element.childNodes].flatMap((child) => listRuns(child, {})));
}

function readText(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

type Look = Omit<Run, 'text'>;

function listRuns(node: Node, look: Look): readonly Run[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ ...look, text: (node.textContent ?? '').replace(/\s+/g, ' ') }];
  if (!(node instanceof Element) || node.matches(`${LEFT_OUT},svg`)) return [];
  if (node.localName === 'br') return [{ ...look, text: '\n' }];
  if (node.matches(NOTE_MARK)) return [{ text: `［${readText(node)}］`, soft: true }];
  const inner = [...node.childNodes].flatMap((child) => listRuns(child, { ...look, ...lookOf(node) }));
  // Pieces within a cell or an item stand under each other.
  return node.matches('p,div,li,dt,dd') ? [...inner, { text: '\n' }] : inner;
}

function lookOf(element: Element): Look {
  if (element.matches('b,strong,th')) return { bold: true };
  if (element.matches('small,.soft')) return { soft: true };
  if (element instanceof HTMLAnchorElement && !element.getAttribute('href')?.startsWith('#'))
    return { link: element.href };
  return {};
}

/** Leaves out blanks and line ends at both ends and where they double. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const before = kept.at(-1)?.text ?? '\n';
    const text = /\s$/.test(before) ? run.text.replace(/^\s+/, '') : run.text;
    if (text !== '') kept.push({ ...run, text });
  }
  const last = kept.at(-1);
  if (!last) return [];
  const end = last.text.trimEnd();
  return end === '' ? tidy(kept.slice(0, -1)) : [...kept.slice(0, -1), { ...last, text: end }];
}
