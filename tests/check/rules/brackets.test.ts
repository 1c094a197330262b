import { expect, test } from 'vitest';
import { checkBrackets } from '../../../src/check/rules/brackets.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const SECTION = `${CITY}/guide/start/purpose.mdx`;

test('A bracket that is not closed is told with its text', async () => {
  expect(await tellOf(checkBrackets)).toEqual([]);
  const [told] = await tellOf(checkBrackets, { [SECTION]: ['橋', '「橋'] });
  expect(told).toContain('「「」と「」」の数が合いません。抜けているほうを足すか、余りを消してください。');
});
