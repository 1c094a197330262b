import { expect, test } from 'vitest';
import { readFullText, writeFullText } from '../../../src/domain/sheet/full-link.ts';
import { nameSheetFile } from '../../../src/domain/sheet/name-file.ts';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { sortTargets } from '../../../src/domain/sheet/sort-targets.ts';
import { SMALL } from '../../support/samples/small-checklist.ts';

const blank = (id: string) => createSheet({ id, list: 'small-sheet', edition: 'x', created: '' });
const fill = (values: Readonly<Record<string, string>>, id = 'a', at = '') =>
  Object.entries(values).reduce((one, [key, value]) => writeSheet(one, key, value, { by: 'me', at }), blank(id));

test('A link with comments carries one party’s part and the heads, and nothing of the other, the talk or a drawing', () => {
  const own = {
    'field/project-name': '花いっぱい運動',
    'mark/item-1-1/before/group': 'talk',
    'comment/item-1-1/before/group': '役割を書面に',
    'date/before/group': '2026-04-01',
  };
  const others = {
    'comment/item-1-1/before/city': '内々の話',
    'talk/item-1-1/before/next': '来週',
    'drawing/a': '1 1',
  };
  expect(readFullText(writeFullText(fill({ ...own, ...others }), 'group'))).toEqual({
    list: 'small-sheet',
    cells: own,
  });
});

test.each(['', '{', '[]', '{"list":1,"cells":{}}', '{"list":"a"}', '{"list":"a","cells":[]}'])(
  'The text %s is no link of ours',
  (text) => expect(readFullText(text)?.cells ?? {}).toEqual({}),
);

test('What no sheet holds is left out of a link: foreign names, numbers, texts beyond all measure', () => {
  const cells = { constructor: 'x', place: 'gone', 'mark/a/b/group': 1, 'field/a': 'あ'.repeat(300_001), name: '花' };
  expect(readFullText(JSON.stringify({ list: 'a', cells }))?.cells).toEqual({ name: '花' });
});

test('Files are told apart by project, party, time and day', () => {
  const day = new Date(2026, 10, 3);
  const timing = { id: 'after', label: '事業後' };
  expect(nameSheetFile({ name: '花いっぱい運動', party: 'city', timing, day })).toBe(
    '花いっぱい運動_市_事業後_20261103',
  );
  expect(nameSheetFile({ name: '花', day })).toBe('花_20261103');
});

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
