import { expect, test } from 'vitest';
import { noteUnlooked } from '../../../src/check/rules/unlooked.ts';
import { CITY, MIHON, tellOf } from '../../support/check/mihon-content.ts';

const concepts = [...MIHON.keys()].flatMap((file) => /^concepts\/(.+)\.yaml$/.exec(file)?.[1] ?? []);

test('The concepts for which a city has no file are named, and those made of other data are not', async () => {
  const [told = '', ...others] = await tellOf(noteUnlooked);
  expect(others).toEqual([]);
  expect(told).toContain(`${CITY}/city.yaml\n　　まだ調べていない主題が`);
  expect(told).toContain('条例・計画（legal-basis）');
  expect(told).not.toContain('（principles）');
  expect(told).not.toContain('（forms）');
});

test('A city that was looked through is told of nothing, also where it says nothing', async () => {
  const files = concepts.map((id) => [`${CITY}/points/${id}.yaml`, 'looked: [mihon/guide]\npoints: []\n'] as const);
  expect(await tellOf(noteUnlooked, Object.fromEntries(files))).toEqual([]);
});
