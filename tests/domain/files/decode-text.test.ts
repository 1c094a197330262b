// Rows B16 of faults.md, B6 of use.md and A20 of attack.md.
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/domain/files/decode-text.ts';

const TEXT = '印,コメント\r\n○,髙橋さん①と相談\r\n';
/** 髙橋①㈱～ｱ表, as Windows writes it (CP932). */
const SHIFT_JIS = [0xfb, 0xfc, 0x8b, 0xb4, 0x87, 0x40, 0x87, 0x8a, 0x81, 0x60, 0xb1, 0x95, 0x5c];

test('A file in UTF-8 or UTF-16, with its mark or without, is the text it was', () => {
  const utf8 = Buffer.from(TEXT, 'utf8');
  const little = Buffer.from(TEXT, 'utf16le');
  const big = Buffer.from(little).swap16();
  const files = [
    utf8,
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]),
    little,
    Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
    big,
    Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
  ];
  for (const file of files) expect(decodeText(file)).toEqual({ kind: 'text', text: TEXT });
});

test('A file in the Shift_JIS of Windows is read with the letters that only Windows has', () => {
  expect(decodeText(Uint8Array.from(SHIFT_JIS))).toEqual({ kind: 'text', text: '髙橋①㈱～ｱ表' });
});

test('A wrong byte is told with its line, however far behind it stands, and nothing is guessed', () => {
  const good = Buffer.from(TEXT.repeat(300), 'utf8');
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), good]);
  const windows = Buffer.concat(Array.from({ length: 300 }, () => Buffer.from([...SHIFT_JIS, 0x0d, 0x0a])));
  for (const [whole, spoilt] of [
    [good, 0xff],
    [marked, 0xe3],
    [windows, 0xff],
  ] as const) {
    const file = Buffer.concat([whole, Buffer.from([spoilt, 0x2c]), whole]);
    expect(decodeText(file)).toEqual({ kind: 'spoilt', line: whole === windows ? 301 : 601 });
  }
});

test('A character that stands for an unreadable one is kept where a person wrote it', () => {
  expect(decodeText(Buffer.from('文字化け�の例', 'utf8'))).toEqual({ kind: 'text', text: '文字化け�の例' });
});

test('A picture, a workbook and other bytes are no text', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  const zip = [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xff, 0xd8];
  for (const bytes of [png, zip, [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13], [0xff, 0xff, 0xa0, 0xfd]]) {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: 'binary' });
  }
});
