/** In which encoding a text is written; none when it is a picture or the like, or a text with spoilt places. */
export type TextEncodingName = 'UTF-8' | 'Shift_JIS' | 'EUC-JP' | 'ISO-2022-JP' | 'UTF-16' | undefined;

/** A text as its file holds it: decoded, and in which encoding it is written. */
export type DecodedText = { readonly text: string; readonly encoding: TextEncodingName };

/**
 * Reads the bytes of a text file, so that a file from an office program is named for what it is and not shown as
 * noise. Only UTF-8 may be published; a byte order mark is taken off.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide)
    return { text: new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), encoding: 'UTF-16' };
  const text = decodeAs('utf-8', bytes);
  if (text !== undefined) return decodeMail(bytes, text) ?? { text, encoding: 'UTF-8' };
  if (isSpoilt(bytes)) return { text: new TextDecoder().decode(bytes), encoding: undefined };
  return decodeJapanese(bytes) ?? { text: '', encoding: undefined };
}

/** Says what a file is written in and how to save it as UTF-8. Spreadsheets call that by a name of their own. */
export function explainEncoding(file: string, { text, encoding }: DecodedText): { problem: string; mend: string } {
  const how = file.endsWith('.csv')
    ? '（Excelでは「CSV UTF-8（コンマ区切り）」）'
    : '（メモ帳では「名前を付けて保存」の「文字コード」で選びます）';
  const save = `UTF-8で保存してください${how}。`;
  if (encoding !== undefined) return { problem: `文字コードが${encoding}です。`, mend: save };
  return text === ''
    ? { problem: '文字のファイルとして読めません。', mend: save }
    : { problem: '壊れた文字が混じっています。', mend: 'もとの文字に直し、UTF-8で保存してください。' };
}

/** The encoding of mail is of ASCII bytes only and would pass for UTF-8. */
function decodeMail(bytes: Uint8Array, text: string): DecodedText | undefined {
  if (!text.includes('\u001b$')) return undefined;
  const japanese = decodeAs('iso-2022-jp', bytes);
  return japanese === undefined ? undefined : { text: japanese, encoding: 'ISO-2022-JP' };
}

/** Of bytes that fit both, EUC-JP read as Shift_JIS is full of small kana. */
function decodeJapanese(bytes: Uint8Array): DecodedText | undefined {
  const shiftJis = decodeAs('shift_jis', bytes);
  const euc = decodeAs('euc-jp', bytes);
  const countSmall = (text: string) => text.match(/[｡-ﾟ]/g)?.length ?? 0;
  if (euc !== undefined && (shiftJis === undefined || countSmall(euc) < countSmall(shiftJis)))
    return { text: euc, encoding: 'EUC-JP' };
  return shiftJis === undefined ? undefined : { text: shiftJis, encoding: 'Shift_JIS' };
}

/** Another encoding read as UTF-8 is spoilt nearly everywhere: a few places are damage. */
function isSpoilt(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const spoilt = text.match(/\ufffd/g)?.length ?? 0;
  return spoilt * 10 <= (text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
