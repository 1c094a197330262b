import { expect, test } from 'vitest';
import { checkContentOnly } from '../../../src/check/rules/content-only.ts';
import { CITY, MIHON, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const BODY = new TextDecoder().decode(MIHON.get(PURPOSE));

test('Sections of parts and Markdown are told of nothing', async () => {
  expect(await tellOf(checkContentOnly)).toEqual([]);
});

test('What is no content is told with its line and what stands there', async () => {
  const edits = { [PURPOSE]: `${BODY}\n3~5人、10~20人\n\n<img src="https://x.example/a.png" />\n` };
  const line = BODY.split('\n').length + 1;
  expect((await tellOf(checkContentOnly, edits)).map((told) => told.split('\n')[0])).toEqual([
    `${PURPOSE}:${line}「~5人、10~」`,
    `${PURPOSE}:${line + 2}「<img>」`,
  ]);
});
