import { expect, test } from 'vitest';
import { checkPoints } from '../../../src/check/rules/points.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const POINTS = `${CITY}/points/principles.yaml`;

test('Points in rows that exist, from documents that were looked at, are told of nothing', async () => {
  expect(await tellOf(checkPoints)).toEqual([]);
});

test('A file named after no concept is told', async () => {
  expect(
    await tellOf(checkPoints, { [`${CITY}/points/principle.yaml`]: 'looked: [mihon/guide]\npoints: []\n' }),
  ).toEqual([
    `${CITY}/points/principle.yaml\n　　「principle」という主題はありません。ファイルの名前を、content/conceptsにある主題の名前にしてください。`,
  ]);
});

test('A row that the concept does not have is told with those it has', async () => {
  const [told = ''] = await tellOf(checkPoints, { [POINTS]: ['[time-limit]', '[time]'] });
  expect(told).toContain(
    `${POINTS}:9　pointsの2番目のthemesの1番目「time」\n　　主題「principles」に「time」という行はありません。あるのは `,
  );
  expect(told).toContain('time-limit');
});

test('A document that is not there, and one that is cited without having been looked at, are told', async () => {
  expect(
    await tellOf(checkPoints, { [POINTS]: ['looked: [mihon/guide]', 'looked: [mihon/guide, mihon/law]'] }),
  ).toEqual([
    `${POINTS}:1　lookedの2番目「mihon/law」\n　　この市にこの文書はありません。<市>/<文書> のつづりを確かめてください。`,
  ]);
  expect(
    await tellOf(checkPoints, { [POINTS]: ['also: [mihon/guide/purpose]', 'also: [mihon/ordinance/art-1]'] }),
  ).toEqual([
    `${POINTS}:7　pointsの2番目「mihon/ordinance/art-1」\n　　この文書がlookedにありません。見た文書としてlookedに足してください。`,
  ]);
});
