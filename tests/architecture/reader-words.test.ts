// Kind 15 of the faults.
import { expect, test } from 'vitest';
import { readSources } from '../support/code/read-source.ts';

/** Words that readers do not know in this sense, with what says it plainly. */
const PLAIN = {
  写し: 'コピー',
  写す: 'コピーする',
  写した: 'コピーした',
  符号: 'コード',
  住所: 'アドレス',
  同格: '対等',
  消えにくい: '自動では消さない',
  項目の項目: '項目',
};
const sources = readSources('src/**/*.{ts,tsx,astro}');

test('No sentence of the site uses a word for which there is a plainer one', () => {
  expect(sources.length).toBeGreaterThan(300);
  const found = sources.flatMap(({ path, text }) =>
    Object.entries(PLAIN).flatMap(([word, plain]) => (text.includes(word) ? [`${path}: ${word} → ${plain}`] : [])),
  );
  expect(found).toEqual([]);
});

test('The words for silence stand in one file, which chooses among them by the kind of document', () => {
  const words = /規定なし|記載なし|規定がありません|記載がありません/;
  expect(sources.filter(({ text }) => words.test(text)).map(({ path }) => path)).toEqual([
    'src/domain/compare/name-silence.ts',
  ]);
});
