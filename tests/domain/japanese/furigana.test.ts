import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnnotated, makeFurigana, splitReading } from '../../../src/domain/japanese/furigana.ts';

const cut = makeFurigana({
  市民: 'しみん',
  市民活動: 'しみんかつどう',
  協働: 'きょうどう',
  後援: 'こうえん',
  午後援: '',
});

test('The longest word that is known takes the reading', () => {
  expect(cut('市民活動と市民', new Set())).toEqual([
    { text: '市民活動', reading: 'しみんかつどう' },
    { text: 'と' },
    { text: '市民', reading: 'しみん' },
  ]);
});

test('A word is annotated the first time only, over all texts that are read together', () => {
  const seen = new Set<string>();
  expect(cut('協働と協働', seen)).toEqual([{ text: '協働', reading: 'きょうどう' }, { text: 'と' }, { text: '協働' }]);
  expect(cut('協働', seen)).toEqual([{ text: '協働' }]);
});

test('Inside a sequence that is known to be read otherwise nothing is annotated', () => {
  expect(cut('午後援助する', new Set())).toEqual([{ text: '午後援' }, { text: '助する' }]);
});

test('Whatever the text, its runs joined are the text', () => {
  const texts = fc
    .array(fc.constantFrom('市民', '活動', '協働', '後援', '午', 'の', '<b>', '\n'))
    .map((words) => words.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(
        cut(text, new Set())
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('Without words a text stays whole', () => {
  expect(makeFurigana({})('協働', new Set())).toEqual([{ text: '協働' }]);
});

test.each([
  ['協働', true],
  ['人々', true],
  ['あおば野市', true],
  ['さくら市', true],
  ['南アルプス市', true],
  ['市', false],
  ['つくば', false],
  ['NPO', false],
  ['協働（案）', false],
  ['', false],
])('%s stands under one reading: %j', (word, is) => {
  expect(isAnnotated(word)).toBe(is);
});

test.each([
  ['あおば野市', 'あおばのし', 'あおば|野市=のし'],
  ['さくら市', 'さくらし', 'さくら|市=し'],
  ['南アルプス市', 'みなみあるぷすし', '南=みなみ|アルプス|市=し'],
  ['まつり広場', 'まつりひろば', 'まつり|広場=ひろば'],
  ['花の会', 'はなのかい', '花=はな|の|会=かい'],
  ['野の花', 'ののはな', '野=の|の|花=はな'],
  ['協働', 'きょうどう', '協働=きょうどう'],
])('In %s only the Chinese characters bear a reading', (word, reading, runs) => {
  const told = splitReading(word, reading)?.map((run) => (run.reading ? `${run.text}=${run.reading}` : run.text));
  expect(told?.join('|')).toBe(runs);
});

test('A reading in which the kana of the word do not stand is none', () => {
  expect(splitReading('あおば野市', 'わかばのし')).toBeUndefined();
  expect(splitReading('花の会', 'はなかい')).toBeUndefined();
  expect(splitReading('市の', 'の')).toBeUndefined();
});

test('The name of a city that holds kana takes furigana in a text', () => {
  const write = makeFurigana({ あおば野市: 'あおばのし' });
  expect(write('条例はあおば野市のものです', new Set())).toEqual([
    { text: '条例は' },
    { text: 'あおば' },
    { text: '野市', reading: 'のし' },
    { text: 'のものです' },
  ]);
});
