import { expect, test } from 'vitest';
import { checkPermanentNumbers } from '../../../src/check/rules/permanent-numbers.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

test('Sections and lists with numbers of their own are told of nothing', async () => {
  expect(await tellOf(checkPermanentNumbers)).toEqual([]);
});

test('A number that a section and a list have is told at both, each naming the other', async () => {
  const list = `${CITY}/projects/projects.yaml`;
  expect(await tellOf(checkPermanentNumbers, { [list]: ['"9301"', '"9101"'] })).toEqual([
    `${CITY}/guide/start/purpose.mdx:4　code「9101」\n　　番号「9101」は ${list} にもあります。あとから足したほうを、使われていない番号に変えてください。`,
    `${list}:3　code「9101」\n　　番号「9101」は ${CITY}/guide/start/purpose.mdx にもあります。あとから足したほうを、使われていない番号に変えてください。`,
  ]);
});
