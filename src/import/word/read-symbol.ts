/** Signs of the fonts that hold pictures, by their place in the font. What is not here is told and shown as 〓. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x22: '✂',
  0x28: '☎',
  0x2a: '✉',
  0x46: '☞',
  0x4a: '☺',
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x70: '□',
  0x71: '❑',
  0x72: '❒',
  0x74: '◆',
  0x75: '◆',
  0x76: '❖',
  0xa1: '○',
  0xa4: '◉',
  0xa7: '▪',
  0xa8: '□',
  0xab: '★',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const SYMBOL: Readonly<Record<number, string>> = {
  0xb7: '•',
  0xb0: '°',
  0xb1: '±',
  0xb4: '×',
  0xb8: '÷',
  0xa3: '≤',
  0xb3: '≥',
};

/** The stand-in for a sign that cannot be written. */
export const UNWRITTEN = '〓';

/** Takes text in a font; gives it with each sign of a picture font as the character it shows, as long as before. */
export function writeSymbols(font: string, text: string): string {
  if (!/^(?:wingdings|symbol)$/i.test(font)) return text;
  return text.replace(/[!-ÿ\uf020-\uf0ff]/g, (sign) => readSymbol(font, sign.charCodeAt(0).toString(16)) ?? sign);
}

/** The character that a sign of a picture font shows, or undefined when it is not known. */
export function readSymbol(font: string, code: string): string | undefined {
  const place = Number.parseInt(code, 16) & 0xff;
  if (/^wingdings$/i.test(font)) return WINGDINGS[place];
  if (/^symbol$/i.test(font)) return SYMBOL[place];
  const value = Number.parseInt(code, 16);
  return /wingdings|webdings|symbol/i.test(font) || Number.isNaN(value) || (value >= 0xe000 && value <= 0xf8ff)
    ? undefined
    : String.fromCodePoint(value);
}
