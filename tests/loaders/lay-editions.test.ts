import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { layDocument, layEditions, listWithEditions, type Files } from '../../src/loaders/lay-editions.ts';

const FOLDER = 'cities/mihon/guide';
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A guideline of three editions: the one people call their own, one before it and one that is coming. */
const written: Files = new Map(
  Object.entries({
    'cities/mihon/city.yaml': 'name: みほん市\n',
    [`${FOLDER}/document.yaml`]:
      'title: 手引き\ninForceFrom: 令和3年4月1日\nchange: 色\nchapters:\n  - { id: a, sections: [one, two] }\n',
    [`${FOLDER}/outline.yaml`]: 'entries: []\n',
    [`${FOLDER}/a/one.mdx`]: '1',
    [`${FOLDER}/a/two.mdx`]: '2',
    [`${FOLDER}/editions/2018-04/document.yaml`]: 'title: もとの手引き\n',
    [`${FOLDER}/editions/2018-04/a/one.mdx`]: '1 of 2018',
    [`${FOLDER}/editions/2027-04-01/document.yaml`]: 'chapters:\n  - { id: a, sections: [one] }\n',
  }).map(([file, text]) => [file, encoder.encode(text)]),
);

const textsOn = (day: string) =>
  new Map([...layEditions(written, day)].map(([file, { bytes }]) => [file, decoder.decode(bytes)]));
const read = (texts: ReadonlyMap<string, string>, file: string) => texts.get(`${FOLDER}/${file}`);

test('A document has editions when something lies below them', () => {
  expect(listWithEditions(written.keys())).toEqual([FOLDER]);
  expect(listWithEditions(['cities/mihon/guide/a/one.mdx', 'cities/mihon/editions'])).toEqual([]);
});

test.each([
  ['2020-01-01', '1 of 2018', ['2021-04-01', '2027-04-01']],
  ['2021-03-31', '1 of 2018', ['2021-04-01', '2027-04-01']],
  ['2021-04-01', '1', ['2018-04', '2027-04-01']],
  ['2027-03-31', '1', ['2018-04', '2027-04-01']],
  ['2027-04-01', '1', ['2018-04', '2021-04-01']],
])('On %s the address without a date holds %j, and the others lie below it', (day, text, others) => {
  const texts = textsOn(day);
  const dates = [...texts.keys()].flatMap((file) => /editions\/([^/]+)\/document/.exec(file)?.[1] ?? []);
  expect(read(texts, 'a/one.mdx')).toBe(text);
  expect(dates.toSorted()).toEqual(others);
});

test('An edition holds what it did not change, and no section that it no longer has', () => {
  const texts = textsOn('2022-01-01');
  expect(read(texts, 'editions/2018-04/a/two.mdx')).toBe('2');
  expect(read(texts, 'editions/2027-04-01/a/one.mdx')).toBe('1');
  expect(read(texts, 'editions/2027-04-01/a/two.mdx')).toBeUndefined();
});

test('The fields of an edition are those of its neighbour with its own over them; what is told of one alone stays there', () => {
  const texts = textsOn('2022-01-01');
  const fields = (date: string) => parse(read(texts, `editions/${date}/document.yaml`) ?? '') as unknown;
  expect(fields('2018-04')).toMatchObject({ title: 'もとの手引き', inForceFrom: '平成30年4月' });
  expect(fields('2027-04-01')).toMatchObject({ title: '手引き', inForceFrom: '令和9年4月1日' });
  expect(fields('2027-04-01')).not.toHaveProperty('change');
});

test('The edition in force is read to the byte as it is written, with and without the others', () => {
  const alone = new Map([...written].filter(([file]) => !file.includes('/editions/')));
  const laid = [...layEditions(written, '2022-01-01')].filter(([file]) => !file.includes('/editions/'));
  expect(new Map(laid.map(([file, { bytes }]) => [file, bytes]))).toEqual(alone);
});

test('An edition that comes into force on another day keeps its name', () => {
  const moved = new Map([
    ...written,
    [`${FOLDER}/editions/2027-04-01/document.yaml`, encoder.encode('inForceFrom: 令和9年7月1日\n')] as const,
  ]);
  expect(layDocument(moved, FOLDER).map(({ date, from }) => [date, from])).toEqual([
    ['2018-04', '2018-04-01'],
    ['2021-04-01', '2021-04-01'],
    ['2027-04-01', '2027-07-01'],
  ]);
});

test('It keeps it when it has come into force, so that its dated address and its entry in the feed stay', () => {
  const moved = new Map([
    ...written,
    [`${FOLDER}/editions/2027-04-01/document.yaml`, encoder.encode('inForceFrom: 令和9年7月1日\n')] as const,
  ]);
  const fieldsOn = (day: string) =>
    parse(decoder.decode(layEditions(moved, day).get(`${FOLDER}/document.yaml`)?.bytes)) as Record<string, unknown>;
  expect(fieldsOn('2027-06-30')).not.toHaveProperty('editionName');
  expect(fieldsOn('2027-07-01')).toMatchObject({ inForceFrom: '令和9年7月1日', editionName: '2027-04-01' });
});
