import { expect, test } from 'vitest';
import { noteStaleRetellings } from '../../../src/check/rules/stale-retellings.ts';
import { CITY, tellOf, type Edits } from '../../support/check/mihon-content.ts';

const EASY = `${CITY}/easy`;

test('A text written beside an older original is listed with the new mark, which makes it fresh', async () => {
  const guide = `${EASY}/chapters/guide.yaml`;
  const [told = '', ...others] = await tellOf(noteStaleRetellings);
  expect(others).toEqual([]);
  expect(told).toContain(`${guide}:2「はじめの一歩」\n　　見直しが必要です。元の文が変わりました。`);
  const [, mark = ''] = /"([0-9a-f]{8})"/.exec(told) ?? [];
  expect(await tellOf(noteStaleRetellings, { [guide]: ['00000000', mark] })).toEqual([]);
});

test('One changed word of an original makes exactly its text stale', async () => {
  const before = await tellOf(noteStaleRetellings);
  const edits: Edits = { [`${CITY}/glossary.yaml`]: ['虹の橋を一緒にかける', '虹の橋を一緒につくる'] };
  const told = (await tellOf(noteStaleRetellings, edits)).filter((one) => !before.includes(one));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`${EASY}/terms/collaboration.yaml:2「協働」\n　　見直しが必要です。元の文が変わりました。`);
});

test('A text that was held against nothing is listed', async () => {
  const edits: Edits = { [`${EASY}/city.yaml`]: ['pin: "aab99860"\n', ''] };
  expect((await tellOf(noteStaleRetellings, edits))[1]).toContain('元の文と合わせた控え（pin）がありません。');
});
