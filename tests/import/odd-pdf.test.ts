import { expect, test } from 'vitest';
import { sortPieces } from '../../src/import/pdf/sort-pieces.ts';
import { importSample, listBodies } from '../support/import/import-sample.ts';
import { makePdf, type PdfSheet } from '../support/import/make-pdf.ts';

const FULL = '市民と市は、力を合わせて橋を守り、色をぬり、次の世代に渡します。みんなで';
const at = (y: number, text: string, x = 50, size = 10) => ({ x, y, text, size });
const body = [at(700, FULL), at(680, '考えて決めます。')];
const WHOLE = `${FULL}考えて決めます。`;

async function read(...sheets: readonly PdfSheet[]) {
  const imported = await importSample(makePdf(sheets), 'a.pdf', 'handbook');
  const { carried, aside, total } = imported.balance;
  expect(carried + aside).toBe(total);
  const [, ...told] = imported.remarks.map(({ place, text }) => `${place}：${text}`);
  return { text: [...listBodies(imported).values()].join('\n'), told };
}

test('Furigana are no line of their own: they are set aside, with the word below them', async () => {
  const { text, told } = await read({
    words: [at(700, FULL), { ...at(689, 'きょうどう', 108, 5) }, at(680, '考えで、橋と協働のことを決めます。')],
  });
  expect(text).toBe(`${FULL}考えで、橋と協働のことを決めます。`);
  expect(told).toEqual(['1ページ：ふりがな　協働: きょうどう']);
});

test('A small sign behind a larger one is a raised or lowered one of its line', async () => {
  const { text } = await read({
    words: [
      at(700, '面積は10m'),
      at(703.6, '2', 110, 6),
      at(700, 'です。', 117),
      at(660, 'CO'),
      at(658, '2', 70, 6),
      at(660, 'です。', 77),
    ],
  });
  expect(text).toBe('面積は10m²です。CO₂です。');
});

test('Pages without words and pictures on pages are told', async () => {
  const { text, told } = await read({ words: body, hasImage: true }, { words: [], hasImage: true });
  expect(text).toBe(WHOLE);
  expect(told).toEqual([
    '2ページ：文字がありません。紙を読み取った画像なら、人が書きます。',
    '1ページ：図や写真は取り込んでいません。',
  ]);
});

test.each([
  [90, { x: 100, y: 50 }, { x: 120, y: 50 }],
  [180, { x: 500, y: 100 }, { x: 500, y: 120 }],
  [270, { x: 500, y: 700 }, { x: 480, y: 700 }],
])('A page that is turned by %i degrees is read as a reader sees it', async (turn, first, second) => {
  const words = [
    { ...first, text: '一行目の文です。', turn },
    { ...second, text: '二行目の文です。', turn },
  ];
  expect((await read({ rotate: turn, words })).text).toBe('一行目の文です。二行目の文です。');
});

test('Words that stand across the page do not break into its text', async () => {
  const { text, told } = await read({ words: [...body, { ...at(690, '資料', 580), turn: 90 }] });
  expect(text).toBe(WHOLE);
  expect(told).toEqual(['1ページ：向きの違う文字「資料」は取り込んでいません。']);
});

test('A font that says only numbers of its signs is not taken for words', async () => {
  const coded = { ...at(640, '市民と市は力を合わせて橋を守ります。'), isCoded: true };
  const { text, told } = await read({ words: [...body, coded] });
  expect(text).toBe(WHOLE);
  expect(told).toEqual(['1ページ：18字は、フォントの番号だけで書かれていて、読めない文字です。人が書きます。']);
  await expect(read({ words: [coded] })).rejects.toThrow('PDFの文字が、フォントの番号だけで書かれていて読めません。');
});

test.each([
  ['Thành phố Mihon và người dân cùng giữ gìn cây cầu; Ōhashi no Tōru', 0],
  ['시민과 시는 힘을 합쳐 다리를 지킵니다', 0],
  ['\u0003\u0024\u0124\u01a7\u0259', 1],
])('Of %s, read by a font that may say what it means or not, %i piece is unreadable', (text, many) => {
  const piece = { x: 50, y: 700, size: 10, width: 300, text, isTurned: false, font: 'f' };
  expect(sortPieces([piece]).coded.length).toBe(many);
});

test('Words of Latin letters do not run together at the end of a line; an address does', async () => {
  const { text } = await read({
    words: [at(700, 'Wekeepthebridgeoverthewide'), at(680, 'river. Visit https://mihon'), at(660, 'page')],
  });
  expect(text.replaceAll('　', ' ')).toBe('Wekeepthebridgeoverthewide river. Visit https://mihonpage');
});

test('Filled fields, words written on a page and links are told', async () => {
  const { text, told } = await read({
    words: body,
    annotations: [
      '<</Type/Annot/Subtype/FreeText/Rect[100 100 300 200]/Contents<FEFF6CE8610F>/DA(/F 10 Tf)>>',
      '<</Type/Annot/Subtype/Widget/FT/Tx/T(n)/V<FEFF6A4B592A90CE>/Rect[100 300 300 320]/DA(/F 10 Tf)>>',
      '<</Type/Annot/Subtype/Link/Rect[0 0 10 10]/A<</S/URI/URI(https://mihon.example/)>>>>',
    ],
  });
  expect(text).toBe(WHOLE);
  expect(told).toEqual([
    '1ページ：入力欄に書かれた文字「橋太郎」は取り込んでいません。',
    '1ページ：ページに書き足された文字「注意」は取り込んでいません。',
    '1ページ：リンク（1か所）の先は取り込んでいません。',
  ]);
});

test('Two columns whose lines do not stand at one height are refused, too', async () => {
  const words = Array.from({ length: 20 }, (_, line) => [
    at(700 - line * 20, '左の段の文が続きます。左の段の文が続きます'),
    at(693 - line * 20, '右の段の文が続きます。右の段の文が続きます', 300),
  ]).flat();
  await expect(read({ words })).rejects.toThrow('段組みのPDFは、読む順が分からないので取り込めません。');
});
