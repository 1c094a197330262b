import { decodeText } from '../../domain/files/decode-text.ts';
import { formatSize } from '../../domain/files/format-size.ts';
import type { Checklist } from '../../domain/sheet/checklist.ts';
import { parseSheet } from '../../domain/sheet/parse-sheet.ts';
import { parseSheetCsv } from '../../domain/sheet/parse-sheet-csv.ts';
import { SHEET_LIMITS } from '../../domain/sheet/sheet-limits.ts';
import type { Incoming } from './incoming.ts';

/** Takes a file and the checklist of the page; gives what it holds. */
export async function readFile(file: File, checklist: Checklist): Promise<Incoming> {
  const from = `ファイル「${file.name}」`;
  if (file.size > SHEET_LIMITS.sheet) {
    return bad(
      `${from}は大きすぎます（${formatSize(file.size)}）。シートのファイルは${formatSize(SHEET_LIMITS.sheet)}までです。ほかのファイルを選んでいないか確かめてください。`,
    );
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return bad(`${from}を開けませんでした。もう一度選んでください。`);
  const decoded = decodeText(new Uint8Array(bytes));
  if (decoded.kind === 'binary') return bad(`${from}は${explainBinary(file.name)}`);
  if (decoded.kind === 'spoilt') {
    return bad(
      `${from}の${decoded.line}行目に、読めない文字があります。途中で壊れたのかもしれません。もう一度保存し直したものを選んでください。`,
    );
  }
  const { text } = decoded;
  return text.trimStart().startsWith('{') ? fromJson(text, from, checklist) : fromCsv(text, from, checklist);
}

function explainBinary(name: string): string {
  return /\.xls[xmb]?$/i.test(name)
    ? 'Excelのブックです。Excelの「名前を付けて保存」で、ファイルの種類に「CSV（コンマ区切り）」を選んで保存したものを選んでください。'
    : '文字のファイルではありません（画像など）。「ファイルに保存する」で作ったJSONか、表（CSV）を選んでください。';
}

function fromJson(text: string, from: string, checklist: Checklist): Incoming {
  const parsed = parseSheet(text);
  if (parsed.kind === 'broken') return bad(`${from}を読めません。${parsed.why}`);
  if (parsed.kind === 'newer') {
    return bad(`${from}は、新しい版のハンドブックのシートです。ページを読み込み直してから、もう一度開いてください。`);
  }
  if (parsed.sheet.list !== checklist.id) {
    return { ...bad(`${from}は、ほかのシートのものです。`), list: parsed.sheet.list };
  }
  return { kind: 'sheet', from, sheet: parsed.sheet };
}

function fromCsv(text: string, from: string, checklist: Checklist): Incoming {
  const read = parseSheetCsv(text, checklist);
  if (read.kind === 'cells') return { kind: 'plain', from, cells: read.cells, unread: read.unread };
  return { ...bad(`${from}を読めません。${read.why}`), ...(read.list === undefined ? {} : { list: read.list }) };
}

function bad(why: string): { readonly kind: 'bad'; readonly why: string } {
  return { kind: 'bad', why };
}
