import { expect, test } from 'vitest';
import { checkPublisher } from '../../../src/check/rules/publisher.ts';
import { tellOf } from '../../support/check/mihon-content.ts';

test('A site of no city’s own, or of a city there is and with a publisher, is told of nothing', async () => {
  expect(await tellOf(checkPublisher)).toEqual([]);
  const own = 'name: みほんの手引き集\npublisher: みほん市協働係\nofficialOf: mihon\n';
  expect(await tellOf(checkPublisher, { 'site.yaml': own })).toEqual([]);
});

test('A site of a city that is not there, handed out by nobody, is told of both', async () => {
  expect(await tellOf(checkPublisher, { 'site.yaml': 'officialOf: mihonn\n' })).toEqual([
    'site.yaml:1　officialOf「mihonn」\n　　「mihonn」という市はありません。content/citiesにあるフォルダーの名前にしてください。',
    'site.yaml:1　officialOf「mihonn」\n　　だれが公開しているかがありません。publisher（例 みほん市協働係）を書いてください。',
  ]);
});
