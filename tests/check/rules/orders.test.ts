import { expect, test } from 'vitest';
import { checkOrders } from '../../../src/check/rules/orders.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

test('Documents, schemes and concepts in orders of their own are told of nothing', async () => {
  expect(await tellOf(checkOrders)).toEqual([]);
});

test.each([
  [`${CITY}/ordinance/document.yaml`, 'order: 2', '4　order「1」', `${CITY}/guide/document.yaml`, 4],
  [`${CITY}/schemes/colour-call.yaml`, 'order: 2', '2　order「1」', `${CITY}/schemes/bridge-call.yaml`, 2],
])('A rank that is taken is told in %s and where it was', async (file, from, at, other, line) => {
  expect(await tellOf(checkOrders, { [file]: [from, 'order: 1'] })).toEqual([
    `${other}:${line}　order「1」\n　　順が ${file} と同じです。使われていない数にしてください。`,
    `${file}:${at}\n　　順が ${other} と同じです。使われていない数にしてください。`,
  ]);
});

test('Documents of two cities may stand at the same place of their orders', async () => {
  const other = 'title: 別の市の手引き\norder: 1\n';
  expect(await tellOf(checkOrders, { 'cities/another/guide/document.yaml': other })).toEqual([]);
});
