import { formatSize } from '../../domain/files/format-size.ts';
import { labelParty, type Checklist } from '../../domain/sheet/checklist.ts';
import { parseMarksCode } from '../../domain/sheet/marks-code.ts';
import { parseSheet } from '../../domain/sheet/parse-sheet.ts';
import { parseShareFragment, toPlainCells } from '../../domain/sheet/share-link.ts';
import { parseSheetCsv } from '../../domain/sheet/sheet-csv.ts';
import { SHEET_LIMITS } from '../../domain/sheet/sheet-limits.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';

/** What someone handed in: a whole sheet with its history, plain values, or something unusable with the reason. */
export type Incoming =
  | { readonly kind: 'sheet'; readonly from: string; readonly sheet: Sheet }
  | { readonly kind: 'plain'; readonly from: string; readonly cells: Readonly<Record<string, string>> }
  | { readonly kind: 'bad'; readonly why: string; readonly list?: string };

/** Takes a file and the checklist of the page; gives what it holds. */
export async function readFile(file: File, checklist: Checklist): Promise<Incoming> {
  const from = `ファイル「${file.name}」`;
  if (file.size > SHEET_LIMITS.sheet) {
    return bad(
      `${from}は大きすぎます（${formatSize(file.size)}）。シートのファイルは${formatSize(SHEET_LIMITS.sheet)}までです。ほかのファイルを選んでいないか確かめてください。`,
    );
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return bad(`${from}を開けませんでした。もう一度選んでください。`);
  if (/[\u0000\uFFFD]/.test(text.slice(0, 2000))) {
    return bad(
      `${from}は文字のファイルではありません（画像や、文字の種類が違う表など）。「ファイルに保存する」で作ったJSON、またはUTF-8のCSVを選んでください。`,
    );
  }
  return text.trimStart().startsWith('{') ? fromJson(text, from, checklist) : fromCsv(text, from, checklist);
}

/** Takes a code or a whole link that was typed or pasted; gives the marks it carries. */
export function parseCode(typed: string, checklist: Checklist): Incoming {
  const fragment = typed.indexOf('#marks=');
  if (fragment >= 0) return parseMarks(typed.slice(fragment).trim(), checklist);
  if (typed.trim() === '') return bad('コードかリンクを入れてください。');
  const read = parseMarksCode(checklist, typed);
  if (read.kind === 'bad') return bad(read.why);
  return { kind: 'plain', from: `${labelParty(read.party)}のコード`, cells: toPlainCells(read, checklist) };
}

/** Takes the fragment of a link; gives the marks it carries. */
export function parseMarks(fragment: string, checklist: Checklist): Incoming {
  const read = parseShareFragment(fragment, checklist);
  if (!read) return bad('リンクに印が入っていません。');
  if (read.kind === 'bad') return bad(`リンクの印が読めません。${read.why}`);
  const from = `${read.given.map(({ party }) => labelParty(party)).join('・')}の印のリンク`;
  return {
    kind: 'plain',
    from,
    cells: Object.assign({}, ...read.given.map((given) => toPlainCells(given, checklist))),
  };
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
  return read.kind === 'bad' ? bad(`${from}を読めません。${read.why}`) : { kind: 'plain', from, cells: read.cells };
}

function bad(why: string): { readonly kind: 'bad'; readonly why: string } {
  return { kind: 'bad', why };
}
