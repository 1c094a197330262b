import { readWorkbook } from '../../../src/islands/office/read-workbook.ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Rows = readonly (readonly string[])[];

/** Writes the first sheet of a workbook anew with other rows, as programs do that keep texts in a list of their own. */
export function editWorkbook(bytes: Uint8Array, edit: (rows: Rows) => Rows): Uint8Array {
  const tabs = readWorkbook(bytes);
  if (typeof tabs === 'string') throw new Error(tabs);
  const rows = edit((tabs[0] ?? []).map(({ cells }) => cells));
  const strings = [...new Set(rows.flat())];
  const sheet = rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((text) => `<c t="s"><v>${strings.indexOf(text)}</v></c>`).join('')}</row>`,
    )
    .join('');
  const files = unzipSync(bytes);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const list = strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('');
  const relations = strFromU8(files['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).replace(
    '</Relationships>',
    '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  );
  return zipSync({
    ...files,
    'xl/_rels/workbook.xml.rels': strToU8(relations),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${list}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
