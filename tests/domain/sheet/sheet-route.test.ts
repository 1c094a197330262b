import { expect, test } from 'vitest';
import { formatRoute, parseRoute } from '../../../src/domain/sheet/sheet-route.ts';

test.each([
  [{ id: '', view: 'fill' }, ''],
  [{ id: 'k3x', view: 'fill' }, '#sheet=k3x'],
  [{ id: 'k3x', view: 'compare' }, '#sheet=k3x&view=compare'],
] as const)('%j is written as %s and read back', (route, hash) => {
  expect(formatRoute(route)).toBe(hash);
  expect(parseRoute(hash)).toEqual(route);
});

test('A sign that mail took into the link is left out, an unknown view is that of filling in', () => {
  expect(parseRoute('#sheet=k3x。')).toEqual({ id: 'k3x', view: 'fill' });
  expect(parseRoute('#sheet=k3x&view=other')).toEqual({ id: 'k3x', view: 'fill' });
});
