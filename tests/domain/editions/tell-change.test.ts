import { expect, test } from 'vitest';
import { cutByTerms } from '../../../src/domain/editions/mark-differences.ts';
import { tellChapter, tellHeading, tellWhole } from '../../../src/domain/editions/tell-change.ts';
import { readEdition } from '../../support/content/read-edition.ts';

const cut = cutByTerms([]);
const read = (text: string) => {
  const [section] = readEdition(text);
  if (!section) throw new Error('the sample is not read');
  return section;
};

test('A section that came is shown whole on the side of the new edition', () => {
  expect(tellWhole('added', read('## 1 あ\ntext: 橋'))).toEqual({
    kind: 'added',
    sentence: '「あ」を加えました。',
    afterPath: '/mihon/bridges//#1',
    rows: [{ after: [{ text: 'あ', changed: true }] }, { after: [{ text: '橋', changed: true }] }],
  });
});

test.each([
  ['# 第2章　橋', '# 第3章　橋', 'renumbered', '章「第3章　橋」の番号がずれました。'],
  ['# 第2章　橋', '# 第２章　橋', 'spelling', '章「第２章　橋」の表記だけを改めました。'],
  ['# 第2章　橋', '# 第2章　舟', 'revised', '章「第2章　舟」の名前を改めました。'],
])('A chapter: %s → %s', (before, after, kind, sentence) => {
  const [change] = tellChapter({ before: read(`${before}\n## 1 あ`), after: read(`${after}\n## 1 あ`) }, cut);
  expect([change?.kind, change?.sentence]).toEqual([kind, sentence]);
});

test('A heading in another width has not changed', () => {
  const [change] = tellHeading({ before: read('## 1 別表1'), after: read('## 1 別表１') }, cut);
  expect(change?.kind).toBe('spelling');
});
