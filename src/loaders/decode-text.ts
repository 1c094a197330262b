/** A text as its file holds it: decoded, and in which encoding it is written. */
export type DecodedText = { readonly text: string; readonly encoding: 'UTF-8' | 'Shift_JIS' | 'UTF-16' | undefined };

/**
 * Reads the bytes of a text file, so that a file from an office program is named for what it is and not shown as
 * noise. Only UTF-8 may be published; a byte order mark is taken off.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide)
    return { text: new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), encoding: 'UTF-16' };
  const text = decodeAs('utf-8', bytes);
  if (text !== undefined) return { text, encoding: 'UTF-8' };
  const japanese = decodeAs('shift_jis', bytes);
  if (japanese !== undefined) return { text: japanese, encoding: 'Shift_JIS' };
  return { text: '', encoding: undefined };
}

/** Says what a file is written in and how to save it as UTF-8. Spreadsheets call that by a name of their own. */
export function explainEncoding(file: string, encoding: DecodedText['encoding']): { problem: string; mend: string } {
  const problem = encoding === undefined ? '文字のファイルとして読めません。' : `文字コードが${encoding}です。`;
  const how = file.endsWith('.csv') ? '（Excelでは「CSV UTF-8（コンマ区切り）」）' : '';
  return { problem, mend: `UTF-8で保存してください${how}。` };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
