import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KnownAnswer } from '../../../../src/domain/search/question/known-answer.ts';
import { findPart, PARTS } from '../../../../src/domain/search/question/known-answer.ts';
import { searchAnswers } from '../../../../src/publish/search/answers/write-answers.ts';
import { knownAnswer } from '../../../support/samples/known-answers.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'answers-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const ARTICLE = knownAnswer({
  kind: 'article',
  about: 'article',
  article: { article: 1 },
  path: '/mihon/ordinance/rules/#art-1',
});
const TERM = knownAnswer({ kind: 'meaning', about: 'term', names: ['橋', 'はし'] });

async function write(answers: readonly KnownAnswer[]): Promise<readonly string[]> {
  mkdirSync(join(root, 'data'), { recursive: true });
  writeFileSync(join(root, 'data/search-answers.json'), JSON.stringify([{ city: 'mihon', answers }]));
  const told: string[] = [];
  await searchAnswers().hooks['astro:build:done']?.({
    dir: pathToFileURL(`${root}/`),
    logger: { info: (text: string) => told.push(text) },
  } as never); // of all that Astro hands over, what is used
  return told;
}
const readPart = (part: number): readonly KnownAnswer[] =>
  JSON.parse(readFileSync(join(root, `data/answers/mihon/${part}.json`), 'utf8'));

test('Every part of a city is written, so that none is missing where nothing is known, and the list is taken away', async () => {
  expect(await write([knownAnswer()])).toEqual(['1 facts to answer with']);
  expect(readdirSync(join(root, 'data/answers/mihon'))).toHaveLength(PARTS);
  expect(readPart(0)).toEqual([knownAnswer()]);
  expect(readPart(1)).toEqual([]);
  expect(existsSync(join(root, 'data/search-answers.json'))).toBe(false);
});

test('A term lies in the part of each of its names', async () => {
  await write([TERM]);
  for (const name of ['橋', 'はし']) expect(readPart(findPart(name))).toEqual([TERM]);
});

test('An article has the text of its page, and none where the site has no such page', async () => {
  await write([ARTICLE]);
  expect(readPart(findPart('1条'))).toEqual([]);
  mkdirSync(join(root, 'mihon/ordinance/rules'), { recursive: true });
  writeFileSync(join(root, 'mihon/ordinance/rules/index.html'), '<main><p id="art-1-p1">橋です。</p></main>');
  await write([ARTICLE]);
  expect(readPart(findPart('1条')).map(({ text, path }) => [text, path])).toEqual([
    ['橋です。', '/mihon/ordinance/rules/#art-1-p1'],
  ]);
});
