import {
  fitRows,
  guessHeight,
  toSerialDay,
  type CellValue,
  type Tab,
  type TableColumn,
} from '../../domain/office/workbook.ts';
import { escapeCell, escapeXml } from './escape-xml.ts';
import { LOOK } from './workbook-looks.ts';

/** A table this wide is printed across the page. */
const WIDE = 90;
/** Without a password: filtering and widths stay free. */
const LOCK = '<sheetProtection sheet="1" formatColumns="0" formatRows="0" autoFilter="0"/>';

/** Writes one sheet in the order of elements that the format asks for. */
export function writeTab(tab: Tab, isFirst: boolean): string {
  const { columns } = tab;
  const rows = fitRows(tab.rows);
  const last = `${nameColumn(columns.length - 1)}${rows.length + 1}`;
  const isWide = columns.reduce((sum, { width }) => sum + width, 0) > WIDE;
  const heads = columns.map(({ head }) => head);
  const lines = [
    writeRow(
      0,
      guessHeight(heads, columns),
      columns.map((_, at) => writeText(nameCell(at, 0), heads[at] ?? '', LOOK.head)),
    ),
    ...rows.map((row, line) =>
      writeRow(
        line + 1,
        guessHeight(row, columns),
        columns.map((column, at) => writeCell(nameCell(at, line + 1), row[at] ?? '', column)),
      ),
    ),
  ];
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="18.75"/>',
    `<cols>${columns.map(writeColumn).join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    tab.isToRead ? LOCK : '',
    `<autoFilter ref="A1:${last}"/>`,
    writeChoices(columns, rows),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${isWide ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
  ].join('');
}

/** The height is no order: a program that edits the row finds its own. */
function writeRow(at: number, height: number, cells: readonly string[]): string {
  return `<row r="${at + 1}" ht="${height}">${cells.join('')}</row>`;
}

function writeColumn({ width, type }: TableColumn, at: number): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${LOOK[type]}" customWidth="1"/>`;
}

/** A text is written as one, so that none is ever taken for a formula. */
function writeText(place: string, text: string, look: number): string {
  if (text === '') return `<c r="${place}" s="${look}"/>`;
  return `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`;
}

function writeCell(place: string, value: CellValue, { type }: TableColumn): string {
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? `<c r="${place}" s="${LOOK.number}"><v>${value}</v></c>`
      : writeText(place, '', LOOK[type]);
  if (typeof value === 'string') return writeText(place, value, LOOK[type]);
  const serial = toSerialDay(value);
  return serial === undefined
    ? writeText(place, value.day, LOOK.text)
    : `<c r="${place}" s="${LOOK.day}"><v>${serial}</v></c>`;
}

/** What a cell can be is offered there; whoever types something else is warned, and the reader of the sheet says so. */
function writeChoices(columns: readonly TableColumn[], rows: Tab['rows']): string {
  const rules = columns.flatMap(({ choices = [] }, at) => {
    const ranges = listRuns(rows.map((row) => choices.some((choice) => choice === row[at])));
    if (ranges.length === 0) return [];
    const places = ranges.map(([from, to]) => `${nameCell(at, from + 1)}:${nameCell(at, to + 1)}`).join(' ');
    const list = escapeXml(choices.join(','));
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${places}"><formula1>"${list}"</formula1></dataValidation>`;
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** Gives the first and the last of every run of rows that are wanted. */
function listRuns(wanted: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  const starts = wanted.flatMap((is, at) => (is && !wanted[at - 1] ? [at] : []));
  return starts.map((from) => {
    const after = wanted.indexOf(false, from);
    return [from, after < 0 ? wanted.length - 1 : after - 1];
  });
}

function nameCell(column: number, row: number): string {
  return `${nameColumn(column)}${row + 1}`;
}

/** Names a column by its place: 0 is A, 26 is AA. */
export function nameColumn(at: number): string {
  const before = Math.floor(at / 26);
  return `${before > 0 ? nameColumn(before - 1) : ''}${String.fromCharCode(65 + (at % 26))}`;
}
