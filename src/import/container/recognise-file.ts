import { refuse } from '../refusal.ts';

/** What a file can be read as. Packages are told apart by what lies in them, the rest by its name. */
export type FileKind = 'package' | 'pdf' | 'csv' | 'html' | 'markdown' | 'text';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SAVE_AGAIN = '「名前を付けて保存」で';
/** What is a compound file of old, by the names of the streams in it; the first that fits is told. */
const COMPOUND = [
  ['EncryptedPackage', 'パスワードが付いています。パスワードを外して保存してから、もう一度取り込んでください。'],
  ['JSRV_', `一太郎のファイルです。一太郎の${SAVE_AGAIN}Word文書（.docx）にしてから、取り込んでください。`],
  ['WordDocument', `古いWordの形（.doc）です。Wordの${SAVE_AGAIN}Word文書（.docx）にしてから、取り込んでください。`],
  ['Workbook', `古いExcelの形（.xls）です。Excelの${SAVE_AGAIN}Excelブック（.xlsx）にしてから、取り込んでください。`],
] as const;
const NAMES: Readonly<Record<string, FileKind>> = {
  csv: 'csv',
  htm: 'html',
  html: 'html',
  md: 'markdown',
  txt: 'text',
};
const UNKNOWN =
  '読める形ではありません。docx、xlsx、csv、html、md、txt、pdfのどれかで保存してから、取り込んでください。';

/** Tells what a file is by its first bytes, and refuses with a sentence what cannot be read. */
export function recogniseFile(bytes: Uint8Array, name: string): FileKind {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (bytes.length === 0) refuse('ファイルが空です。中身のあるファイルを選んでください。');
  if (startsWith(bytes, OLE)) return refuseCompound(bytes, ending);
  if (['jtd', 'jtt', 'juw', 'jsw'].includes(ending)) refuse(COMPOUND[1][1]);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'package';
  if (startsWith(bytes, toBytes('%PDF-'))) return 'pdf';
  if (startsWith(bytes, toBytes('{\\rtf')))
    refuse(`リッチテキスト（.rtf）です。Wordの${SAVE_AGAIN}Word文書（.docx）にしてから、取り込んでください。`);
  const kind = NAMES[ending];
  if (kind === undefined && ['docx', 'docm', 'xlsx', 'xlsm', 'pdf'].includes(ending))
    refuse('ファイルがこわれています。もとのアプリで開き、別の名前で保存してから、取り込んでください。');
  return kind ?? refuse(UNKNOWN);
}

function refuseCompound(bytes: Uint8Array, ending: string): never {
  const found = COMPOUND.find(([stream]) => holdsName(bytes, stream));
  if (found) refuse(found[1]);
  if (ending.startsWith('jt') || ending === 'juw') refuse(COMPOUND[1][1]);
  return refuse(UNKNOWN);
}

/** Names of streams stand in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Buffer.from(name, 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function toBytes(text: string): readonly number[] {
  return [...text].map((char) => char.charCodeAt(0));
}
