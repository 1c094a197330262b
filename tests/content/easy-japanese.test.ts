import { tokenize } from 'kuromojin';
import { expect, test } from 'vitest';
import { listRetold, readEasyWords } from '../../src/check/read/find-original.ts';
import { cutSentences, LONGEST, LONGEST_MEAN } from '../../src/domain/easy/judge-sentence.ts';
import { dropReadings } from '../../src/domain/easy/read-runs.ts';
import { listExplained } from '../../src/domain/easy/explain-words.ts';
import { isFresh, listTexts } from '../../src/domain/easy/retelling.ts';
// A city that has just come may retell its texts later.
import { COUNTED_CONTENT as REAL } from '../support/content/real-content.ts';

const RETOLD = listRetold(REAL);
const WORDS = readEasyWords(REAL);

test('Every form, question, city, scheme and term, and the first chapter of every document, is there in easy Japanese', () => {
  const wanted = [
    ...REAL.forms.map(({ id }) => `forms/${id}`),
    ...REAL.wizardQuestions.flatMap(({ data }) => data.questions.map(({ id }) => `questions/${id}`)),
    ...REAL.cities.map(({ id }) => id),
    ...REAL.schemes.map(({ id }) => id.replace('/', '/schemes/')),
    ...REAL.meanings.flatMap(({ id, data }) => data.meanings.map(({ term }) => `${id}/terms/${term}`)),
    ...REAL.documents.map(({ id }) => id.replace('/', '/chapters/')),
  ];
  expect(new Set(wanted).size).toBeGreaterThan(100);
  expect(RETOLD.map(({ entry }) => entry.id).toSorted()).toEqual([...new Set(wanted)].toSorted());
});

test('No text in easy Japanese is older than what it retells', () => {
  const stale = RETOLD.filter(({ entry, original }) => !original || !isFresh(entry.data, original));
  expect(stale.map(({ entry }) => entry.file)).toEqual([]);
});

test('All sentences in easy Japanese together are short, one by one and in the mean', () => {
  const lengths = RETOLD.flatMap(({ entry }) =>
    listTexts(entry.data)
      .filter(({ path }) => path.at(-1) !== 'title')
      .flatMap(({ text }) => cutSentences(dropReadings(text)).map((sentence) => [...sentence].length)),
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(lengths.length).toBeGreaterThan(500);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST);
  expect(mean).toBeLessThanOrEqual(LONGEST_MEAN - 5);
});

/** Words that stand for something by themselves; numbers, what is put behind a word, and pronouns pile up nothing. */
const LIGHT = ['数', '接尾', '非自立', '代名詞', '副詞可能'];

async function countNounsInARow(text: string): Promise<number> {
  let run = 0;
  let longest = 0;
  for (const { pos, pos_detail_1: kind } of await tokenize(text)) {
    run = pos === '名詞' && !LIGHT.includes(kind) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

test('At most two nouns follow each other, names and explained words counted as one', async () => {
  const piled: string[] = [];
  for (const { entry } of RETOLD) {
    const known = [...listExplained(entry.data, WORDS.explained).map(({ word }) => word), ...entry.data.names];
    const names = [entry.data.title, ...known].map(dropReadings).toSorted((a, b) => b.length - a.length);
    for (const { text } of listTexts(entry.data)) {
      const plain = names.reduce((rest, name) => rest.replaceAll(name, 'これ'), dropReadings(text));
      if ((await countNounsInARow(plain)) > 2) piled.push(`${entry.file}: ${plain}`);
    }
  }
  expect(piled).toEqual([]);
  expect(await countNounsInARow('協働事業選考審査会が決めます。')).toBeGreaterThan(2);
});
