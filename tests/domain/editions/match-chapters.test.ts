import { expect, test } from 'vitest';
import { chapterTitle, matchChapters } from '../../../src/domain/editions/match-chapters.ts';
import { readEdition } from '../../support/content/read-edition.ts';

function stays(before: string, after: string): readonly boolean[] {
  const [from, to] = [readEdition(before), readEdition(after)];
  const isSame = matchChapters(from, to);
  return from.flatMap((one) =>
    to.filter(({ code }) => code === one.code).map((other) => isSame({ before: one, after: other })),
  );
}

test('The title of a chapter is its name without the number', () => {
  expect(readEdition('# 第2章　手入れ\n## 1 あ').map(chapterTitle)).toEqual(['手入れ']);
});

test('A chapter whose number went on is the same one, though another now has its address', () => {
  expect(stays('# 第2章　橋\n## 1 あ', '# 第2章　川\n## 2 い\n# 第3章　橋\n## 1 あ')).toEqual([true]);
});

test('A chapter with another title under its old address is the same one', () => {
  expect(stays('# 第2章　橋\n## 1 あ', '# 第2章　橋と川\n## 1 あ')).toEqual([true]);
});

test('What went to another chapter did not stay', () => {
  expect(stays('# 第1章　橋\n## 1 あ\n# 第2章　川\n## 2 い', '# 第1章　橋\n# 第2章　川\n## 1 あ\n## 2 い')).toEqual([
    false,
    true,
  ]);
});
