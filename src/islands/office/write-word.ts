import { Document, Packer, Paragraph, TextRun } from 'docx';
import { cleanText } from '../../domain/office/clean-text.ts';
import type { Block, Words, WordDocument } from '../../domain/office/word-document.ts';
import { LISTS, STYLES, makeEdges, toPage } from './word-looks.ts';
import { toMarkedRuns, toRuns } from './word-runs.ts';
import { writeTable } from './word-table.ts';

const BULLETS = 'bullets';
const HEADINGS = ['Heading1', 'Heading2', 'Heading3'] as const;

/** Writes a Word file of a document that is described; nothing is fetched and nothing leaves the browser. */
export async function writeWord(described: WordDocument): Promise<Blob> {
  const { title, head, foot, isLandscape = false } = described;
  const page = toPage(isLandscape);
  const counter = countLists();
  const document = new Document({
    title: cleanText(title),
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: STYLES,
    numbering: LISTS,
    sections: [
      {
        properties: { page: page.properties },
        ...makeEdges(cleanText(head), cleanText(foot), page.width),
        children: [
          new Paragraph({ style: 'Title', children: toRuns(title) }),
          ...described.blocks.flatMap((block) => writeBlock(block, page.width, counter)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** Every list that counts is one of its own, so that each begins at 1. */
function countLists(): () => number {
  let count = 0;
  return () => (count += 1);
}

function writeBlock(block: Block, width: number, nextList: () => number) {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          style: HEADINGS[block.level - 1] ?? 'Heading3',
          pageBreakBefore: block.startsPage ?? false,
          children: toRuns(block.words),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ style: styleOf(block.look), children: toRuns(block.words) })];
    case 'list':
      return writeList(block, block.isOrdered ? nextList() : 0);
    case 'clause':
      return writeClause(block);
    case 'table':
      return writeTable(block, width);
    case 'figure':
      return [
        new Paragraph({ style: 'Figure', keepNext: true, children: toRuns([{ text: block.caption, bold: true }]) }),
        new Paragraph({ style: 'Figure', children: toRuns(block.alternative) }),
      ];
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, children: [new TextRun('')] })];
  }
}

function styleOf(look: 'note' | 'strong' | undefined): string {
  if (look === 'note') return 'Note';
  return look === 'strong' ? 'Strong' : 'Normal';
}

function writeList({ items, isOrdered }: Block & { readonly kind: 'list' }, instance: number): readonly Paragraph[] {
  return items.map(({ level, words }) => {
    const numbering = isOrdered ? { reference: 'steps', level, instance } : { reference: BULLETS, level };
    return new Paragraph({ style: 'ListParagraph', numbering, children: toRuns(words) });
  });
}

/** The title of a clause stays with it on one page. */
function writeClause({ level, words, title, id }: Block & { readonly kind: 'clause' }): readonly Paragraph[] {
  const clause = new Paragraph({
    style: 'Clause',
    numbering: { reference: 'clauses', level },
    children: id === undefined ? toRuns(words) : toMarkedRuns(id, words),
  });
  if (!title) return [clause];
  const above: Words = `（${title}）`;
  return [new Paragraph({ style: 'ClauseTitle', children: toRuns(above) }), clause];
}
