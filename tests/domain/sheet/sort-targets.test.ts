import { expect, test } from 'vitest';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { sortTargets } from '../../../src/domain/sheet/sort-targets.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

const blank = (id: string) => createSheet({ id, list: 'small-sheet', edition: 'x', created: '' });
const fill = (values: Readonly<Record<string, string>>, id: string, at: string) =>
  Object.entries(values).reduce((one, [key, value]) => writeSheet(one, key, value, { by: 'me', at }), blank(id));

test('What comes in is offered to its own sheet first, then to one of the same project, then to the last written', () => {
  const old = fill({ 'field/project-name': '花いっぱい運動' }, 'old', '2026-01-01');
  const late = fill({ 'field/project-name': '朝市' }, 'late', '2026-05-01');
  const early = fill({ 'field/project-name': '夜市' }, 'early', '2026-02-01');
  const sent = (name: string, original?: typeof old) => ({
    original,
    valueOf: (key: string) => (key === 'field/project-name' ? name : ''),
  });
  const order = (given: ReturnType<typeof sent>) => sortTargets([early, old, late], given, SMALL).map(({ id }) => id);
  expect(order(sent(''))).toEqual(['late', 'early', 'old']);
  expect(order(sent('花いっぱい運動'))).toEqual(['old', 'late', 'early']);
  expect(order(sent('花いっぱい運動', early))).toEqual(['early', 'old', 'late']);
  expect(sortTargets([], sent('', old), SMALL)).toEqual([old]);
});
