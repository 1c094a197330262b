import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org';
/** The names of a sheet's elements. */
export const MAIN = `${OFFICE}/spreadsheetml/2006/main`;

/** A sheet of rows; a number is one, a text one, other XML of a cell stands in an object. What follows is `more`. */
export function makeSheet(
  rows: readonly (readonly (string | number | { readonly xml: string })[])[],
  more = '',
): string {
  const cells = (row: (typeof rows)[number], at: number) =>
    row.map((cell, column) => {
      const r = `r="${String.fromCharCode(65 + column)}${at + 1}"`;
      if (typeof cell === 'number') return `<c ${r}><v>${cell}</v></c>`;
      if (typeof cell === 'object') return cell.xml.replace('<c', `<c ${r}`);
      return `<c ${r} t="inlineStr"><is><t>${cell}</t></is></c>`;
    });
  const lines = rows.map((row, at) => `<row r="${at + 1}">${cells(row, at).join('')}</row>`);
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${more}</worksheet>`;
}

/** A workbook as small as one can be, of sheets by their names. */
export function makeWorkbook(sheets: Readonly<Record<string, string>>): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`;
  const relations = (inner: readonly string[]) =>
    `<Relationships xmlns="${OFFICE}/package/2006/relationships">${inner.join('')}</Relationships>`;
  const named = Object.keys(sheets).map((name, at) => ({ name, id: `s${at}`, file: `sheet${at}.xml` }));
  const listed = named.map(({ name, id }) => `<x:sheet name="${name}" r:id="${id}"/>`).join('');
  const files = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"/>`,
    '_rels/.rels': relations([relation('a', 'officeDocument', 'xl/workbook.xml')]),
    'xl/_rels/workbook.xml.rels': relations(named.map(({ id, file }) => relation(id, 'worksheet', file))),
    'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><x:sheets>${listed}</x:sheets></x:workbook>`,
    ...Object.fromEntries(named.map(({ name, file }) => [`xl/${file}`, sheets[name] ?? ''])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
