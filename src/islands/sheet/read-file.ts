import { decodeText } from '../../domain/files/decode-text.ts';
import { formatSize } from '../../domain/files/format-size.ts';
import type { Checklist } from '../../domain/sheet/checklist.ts';
import { parseSheet } from '../../domain/sheet/parse-sheet.ts';
import type { ParsedTable } from '../../domain/sheet/parse-sheet-table.ts';
import { parseSheetCsv } from '../../domain/sheet/sheet-csv.ts';
import { SHEET_LIMITS } from '../../domain/sheet/sheet-limits.ts';
import type { Incoming } from './incoming.ts';

const AGAIN = 'もう一度「ファイルに保存する」で保存したものを選ぶか、送り直してもらってください。';

/** Takes a file and the checklist of the page; gives what it holds. */
export async function readFile(file: File, checklist: Checklist): Promise<Incoming> {
  const from = `ファイル「${file.name}」`;
  if (file.size > SHEET_LIMITS.file) {
    return bad(
      `${from}は大きすぎます（${formatSize(file.size)}）。開けるのは${formatSize(SHEET_LIMITS.file)}までです。ほかのファイルを選んでいないか確かめてください。`,
    );
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return bad(`${from}を開けませんでした。もう一度選んでください。`);
  const content = new Uint8Array(bytes);
  if (isPackage(content)) return fromExcel(content, file.name, checklist);
  const decoded = decodeText(content);
  if (decoded.kind === 'binary') return bad(`${from}は${explainBinary(file.name)}`);
  if (decoded.kind === 'spoilt') {
    return bad(
      `${from}の${decoded.line}行目に、読めない文字があります。途中で壊れたのかもしれません。もう一度保存し直したものを選んでください。`,
    );
  }
  const { text } = decoded;
  if (text.trim() === '') return bad(`${from}は空です。${AGAIN}`);
  return text.trimStart().startsWith('{') ? fromJson(text, from, checklist) : fromCsv(text, from, checklist);
}

/** A package of Word or Excel is a ZIP. */
function isPackage(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
}

/** What reads workbooks comes when there is one to read. */
async function fromExcel(bytes: Uint8Array, name: string, checklist: Checklist): Promise<Incoming> {
  const from = `ファイル「${name}」`;
  const reader = await import('../office/read-sheet-workbook.ts').catch(() => undefined);
  if (!reader) return bad('Excelを読む部品が届いていません。通信を確かめて、もう一度選んでください。');
  const read = reader.readSheetWorkbook(bytes, checklist);
  return typeof read === 'string' ? bad(`${from}${read}`) : fromTable(read, from);
}

function explainBinary(name: string): string {
  return /\.xls[bmx]?$/i.test(name)
    ? '古いExcelの形（.xls）か、パスワードの付いたブックです。Excelの「名前を付けて保存」で、パスワードなしの「Excelブック（.xlsx）」にしたものを選んでください。'
    : '文字のファイルでもExcelのブックでもありません（画像など）。「ファイルに保存する」で作ったJSONか、表（Excel・CSV）を選んでください。';
}

function fromJson(text: string, from: string, checklist: Checklist): Incoming {
  const parsed = parseSheet(text, SHEET_LIMITS.textInFile);
  if (parsed.kind === 'broken') return bad(`${from}を読めません。${parsed.why}${AGAIN}`);
  if (parsed.kind === 'newer') {
    return bad(
      `${from}は、新しい版のハンドブックで作られています。ページを読み込み直してから、もう一度開いてください。`,
    );
  }
  if (parsed.sheet.list !== checklist.id) {
    return { ...bad(`${from}は、ほかの様式のものです。`), list: parsed.sheet.list };
  }
  return { kind: 'sheet', from, sheet: parsed.sheet };
}

function fromCsv(text: string, from: string, checklist: Checklist): Incoming {
  return fromTable(parseSheetCsv(text, checklist), from);
}

function fromTable(read: ParsedTable, from: string): Incoming {
  if (read.kind === 'cells') return { kind: 'plain', from, cells: read.cells, unread: read.unread };
  return { ...bad(`${from}を読めません。${read.why}`), ...(read.list === undefined ? {} : { list: read.list }) };
}

function bad(why: string): { readonly kind: 'bad'; readonly why: string } {
  return { kind: 'bad', why };
}
