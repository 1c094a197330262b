import { squeeze } from './squeeze.ts';

/** A tag, as pdfjs-dist hands it out: an element with a role, or the id of a piece of content. */
export type Tag = {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
};

/** A row of a table as it stands on one page. */
export type PaperRow = { readonly words: string; readonly isHead: boolean };

/** What one page holds of a table; a piece that goes on from the page before has no caption. */
export type PaperTable = { readonly goesOn: boolean; readonly hasCaption: boolean; readonly rows: readonly PaperRow[] };

type Pieces = ReadonlyMap<string, string>;

/**
 * Takes a tag and the pieces of text by their ids; gives the text under it, without drawings, marks of lists and
 * repeated heads.
 */
export function readTag(tag: Tag, pieces: Pieces): string {
  if (tag.type === 'content') return pieces.get(tag.id ?? '') ?? '';
  if (tag.role === 'Lbl' || tag.alt) return '';
  if (tag.role === 'Table') {
    const { goesOn, rows } = readTable(tag, pieces);
    if (goesOn)
      return rows
        .slice(countHeads(rows))
        .map(({ words }) => words)
        .join('');
  }
  return (tag.children ?? []).map((child) => readTag(child, pieces)).join('');
}

/** Takes the tag of a table; gives what this page holds of it. */
export function readTable(table: Tag, pieces: Pieces): PaperTable {
  const read = (tag: Tag) => squeeze(readTag(tag, pieces));
  const rows = findTags(table, ({ role }) => role === 'TR');
  const captions = findTags(table, ({ role }) => role === 'Caption');
  return {
    // One whose caption is only heard has none on paper, and may not go on to another page.
    goesOn: captions.length > 0 && captions.every((caption) => read(caption) === ''),
    hasCaption: captions.length > 0,
    rows: rows.map((row) => ({ words: read(row), isHead: isHeadRow(row) })).filter(({ words }) => words !== ''),
  };
}

/** Takes a tag and what is looked for; gives the outermost tags of that kind in it, in their order. */
export function findTags(tag: Tag, isWanted: (tag: Tag) => boolean): readonly Tag[] {
  return isWanted(tag) ? [tag] : (tag.children ?? []).flatMap((child) => findTags(child, isWanted));
}

/** How many rows of heads stand first. */
export function countHeads(rows: readonly PaperRow[]): number {
  const body = rows.findIndex(({ isHead }) => !isHead);
  return body < 0 ? rows.length : body;
}

/** The words of the rows of heads. */
export function headOf({ rows }: PaperTable): string {
  return rows
    .slice(0, countHeads(rows))
    .map(({ words }) => words)
    .join('');
}

/** Every cell of it is a head. */
function isHeadRow(row: Tag): boolean {
  return (row.children ?? []).every(({ role }) => role === 'TH');
}
