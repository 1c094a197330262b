import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkCityIdentity } from '../../../src/check/rules/city-identity.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const MIHON = readFileSync('tests/fixtures/content/cities/mihon/city.yaml', 'utf8');
const OWN = 'ほかの市と重ならないものにしてください。';

test('A city alone is told of nothing', async () => {
  expect(await tellOf(checkCityIdentity)).toEqual([]);
});

test('A city with name and code of another is told of each, and so is the other; of its colour nothing', async () => {
  const other = 'cities/other/city.yaml';
  expect(await tellOf(checkCityIdentity, { [other]: MIHON })).toEqual([
    `${CITY}/city.yaml:1　name「みほん市」\n　　名前が ${other} と同じです。${OWN}`,
    `${other}:1　name「みほん市」\n　　名前が ${CITY}/city.yaml と同じです。${OWN}`,
    `${CITY}/city.yaml:4　code「999999」\n　　団体コードが ${other} と同じです。${OWN}`,
    `${other}:4　code「999999」\n　　団体コードが ${CITY}/city.yaml と同じです。${OWN}`,
  ]);
});
