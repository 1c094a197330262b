import { expect, test } from 'vitest';
import { decodeText, explainEncoding } from '../../src/loaders/decode-text.ts';

test('UTF-8 is read, a byte order mark taken off', () => {
  expect(decodeText(new TextEncoder().encode('市'))).toEqual({ text: '市', encoding: 'UTF-8' });
  expect(decodeText(new TextEncoder().encode('\uFEFF市'))).toEqual({ text: '市', encoding: 'UTF-8' });
});

test('Shift_JIS as Excel writes it is known for what it is, with the signs only Windows has', () => {
  const bytes = Uint8Array.from([0x8e, 0x73, 0x87, 0x40, 0xfb, 0xfc]);
  expect(decodeText(bytes)).toEqual({ text: '市①髙', encoding: 'Shift_JIS' });
});

test('UTF-16, as Excel calls “Unicode text”, is known by its mark', () => {
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x02, 0x5e]))).toEqual({ text: '市', encoding: 'UTF-16' });
});

test('What is no text is nothing', () => {
  expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x80, 0xff]))).toEqual({
    text: '',
    encoding: undefined,
  });
});

test('Two other encodings of Japanese are told from Shift_JIS', () => {
  expect(decodeText(Uint8Array.from([0xbb, 0xd4, 0xcc, 0xb1]))).toEqual({ text: '市民', encoding: 'EUC-JP' });
  const mail = Uint8Array.from([0x1b, 0x24, 0x42, 0x3b, 0x54, 0x1b, 0x28, 0x42]);
  expect(decodeText(mail)).toEqual({ text: '市', encoding: 'ISO-2022-JP' });
});

test('A text with one spoilt byte is no text of another encoding', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('市民と市がともに考える。'), 0xff]);
  expect(decodeText(bytes)).toEqual({ text: '市民と市がともに考える。\ufffd', encoding: undefined });
});

test('How to save the file is said, for a table in the words of Excel', () => {
  expect(explainEncoding('projects.csv', { text: '市', encoding: 'Shift_JIS' })).toEqual({
    problem: '文字コードがShift_JISです。',
    mend: 'UTF-8で保存してください（Excelでは「CSV UTF-8（コンマ区切り）」）。',
  });
  expect(explainEncoding('city.yaml', { text: '市', encoding: 'EUC-JP' })).toEqual({
    problem: '文字コードがEUC-JPです。',
    mend: 'UTF-8で保存してください（メモ帳では「名前を付けて保存」の「文字コード」で選びます）。',
  });
  expect(explainEncoding('a.yaml', { text: '', encoding: undefined }).problem).toBe('文字のファイルとして読めません。');
  expect(explainEncoding('a.yaml', { text: '市\ufffd', encoding: undefined })).toEqual({
    problem: '壊れた文字が混じっています。',
    mend: 'もとの文字に直し、UTF-8で保存してください。',
  });
});
