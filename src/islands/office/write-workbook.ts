import { strToU8, zipSync } from 'fflate';
import { nameTabs, type Workbook } from '../../domain/office/workbook.ts';
import { escapeXml } from './escape-xml.ts';
import { CELL_STYLES } from './workbook-looks.ts';
import { nameColumn, writeTab } from './write-tab.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** One time for every entry, so that the same table gives the same bytes. */
const WRITTEN = '2000-01-01T00:00:00';

/**
 * Writes an Excel file of a workbook that is described. Its few parts are written here and not by a package: the one
 * that is kept up (write-excel-file) packs larger tables in a worker made of a text, which the pages’ policy refuses,
 * knows no drop-down, and names an empty list where the format forbids one.
 */
export function writeWorkbook(book: Workbook): Blob {
  const names = nameTabs(book.tabs.map(({ name }) => name));
  const tabs = book.tabs.map((tab, at) => [`xl/worksheets/sheet${at + 1}.xml`, writeTab(tab, at === 0)] as const);
  const parts = {
    '[Content_Types].xml': writeTypes(tabs.map(([path]) => path)),
    '_rels/.rels': writeRelations([
      ['officeDocument', 'xl/workbook.xml'],
      ['core', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': writeCore(book.title),
    'xl/workbook.xml': writeBook(book, names),
    'xl/_rels/workbook.xml.rels': writeRelations([
      ...tabs.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${CELL_STYLES}</styleSheet>`,
    ...Object.fromEntries(tabs.map(([path, xml]) => [path, `<worksheet xmlns="${MAIN}">${xml}</worksheet>`])),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(`${HEAD}${xml}`)] as const);
  const packed = zipSync(Object.fromEntries(files), { mtime: WRITTEN });
  return new Blob([packed as Uint8Array<ArrayBuffer>], { type: `${TYPE}.sheet` });
}

function writeTypes(tabs: readonly string[]): string {
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook.xml', `${TYPE}.sheet.main+xml`),
    ...tabs.map((path) => part(path, `${TYPE}.worksheet+xml`)),
    part('xl/styles.xml', `${TYPE}.styles+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

function writeRelations(relations: readonly (readonly [kind: string, target: string])[]): string {
  const lines = relations.map(([kind, target], at) => {
    const type = kind === 'core' ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/${kind}`;
    return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function writeCore(title: string): string {
  const core = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return `<cp:coreProperties ${core}><dc:title>${escapeXml(title)}</dc:title><dc:language>ja-JP</dc:language></cp:coreProperties>`;
}

/** Heads are printed on every page; the names by which Excel knows that and what can be filtered. */
function writeBook({ tabs }: Workbook, names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const defined = tabs.flatMap(({ columns, rows }, at) => {
    const tab = escapeXml(`'${(names[at] ?? '').replaceAll("'", "''")}'`);
    const range = `${tab}!$A$1:$${nameColumn(columns.length - 1)}$${rows.length + 1}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${range}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${tab}!$1:$1</definedName>`,
    ];
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`;
}
