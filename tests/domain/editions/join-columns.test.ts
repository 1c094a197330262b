import { expect, test } from 'vitest';
import { compareUnits } from '../../../src/domain/editions/compare-units.ts';
import { joinColumns } from '../../../src/domain/editions/join-columns.ts';
import { readEdition } from '../../support/content/read-edition.ts';

const unitsOf = (...rows: readonly string[]) =>
  readEdition(['## 1 表', ...rows.map((row) => `row: ${row}`)].join('\n'))[0]?.units ?? [];
const NARROW = unitsOf('橋　｜　年', '東の橋　｜　3年ごと', '西の橋　｜　5年ごと');
const WIDE = unitsOf('橋　｜　色　｜　年', '東の橋　｜　赤　｜　3年ごと', '西の橋　｜　白　｜　5年ごと');

test('A column that every row has more is one change', () => {
  expect(compareUnits(NARROW, WIDE)).toEqual([{ kind: 'added', before: 0, after: 0, column: 1, below: [1, 2] }]);
});

test('A column that every row has less is one change', () => {
  expect(compareUnits(WIDE, NARROW)).toEqual([{ kind: 'removed', before: 0, after: 0, column: 1, below: [1, 2] }]);
});

test('Where a row changed besides, each row is told', () => {
  const changed = unitsOf('橋　｜　色　｜　年', '東の橋　｜　赤　｜　4年ごと', '西の橋　｜　白　｜　5年ごと');
  expect(compareUnits(NARROW, changed).map(({ kind }) => kind)).toEqual(['revised', 'revised', 'revised']);
});

test('What is no table stays as it is', () => {
  const changes = [{ kind: 'revised', before: 0, after: 0 }] as const;
  const units = readEdition('## 1 あ\ntext: 橋')[0]?.units ?? [];
  expect(joinColumns(changes, units, units)).toEqual(changes);
});
