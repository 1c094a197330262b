// Issue 19, statement 3 (use.md part 8, M12): nothing on the home page led back to one's own sheets.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listLastSheets } from '../../../src/domain/sheet/last-sheets.ts';
import { formatSheet } from '../../../src/domain/sheet/parse-sheet.ts';
import { binSheet } from '../../../src/domain/sheet/sheet-place.ts';
import { createSheet, writeSheet, type Sheet } from '../../../src/domain/sheet/sheet.ts';
import { openBox } from '../../../src/domain/storage/safe-box.ts';
import { FakeBox } from '../../support/samples/small-checklist.ts';

const PREFIX = 'kyodo-handbook:/a/';
const LISTS = [
  { id: 'mutual', title: '相互シート', fields: [{ id: 'project-name', names: true }] },
  { id: 'roles', title: '役割シート', fields: [] },
] as const;

function fill(id: string, list: string, key: string, value: string, day: number): Sheet {
  const sheet = createSheet({ id, list, edition: 'x', created: '2026-04-01T00:00:00.000Z' });
  return writeSheet(sheet, key, value, { by: `w-${id}`, at: `2026-04-${String(day).padStart(2, '0')}T09:00:00.000Z` });
}

function keep(...sheets: readonly Sheet[]) {
  const box = new FakeBox();
  for (const sheet of sheets) box.setItem(`${PREFIX}sheet/${sheet.id}`, formatSheet(sheet));
  return box;
}

const list = (box: FakeBox, shelved: Parameters<typeof listLastSheets>[0]['shelved'] = []) =>
  listLastSheets({ box: openBox(() => box), prefix: PREFIX, shelved }, LISTS);

test('The sheet written last comes first, named as on its shelf, with its list, its time and the way to it', () => {
  const box = keep(
    fill('one', 'mutual', 'field/project-name', '花いっぱい', 2),
    fill('two', 'roles', 'name', '第3地区', 5),
  );
  expect(list(box)).toEqual([
    { name: '第3地区', list: '役割シート', at: '2026-04-05T09:00:00.000Z', path: '/checklists/roles/#sheet=two' },
    { name: '花いっぱい', list: '相互シート', at: '2026-04-02T09:00:00.000Z', path: '/checklists/mutual/#sheet=one' },
  ]);
});

test('Three are offered at most, and those in the bin or of a list that is gone are none of them', () => {
  const days = [3, 4, 5, 6].map((day) => fill(`s${day}`, 'mutual', 'name', `${day}日`, day));
  const binned = binSheet(fill('bin', 'mutual', 'name', '捨てた', 9), { by: 'w', at: '2026-04-09T09:00:00.000Z' });
  const box = keep(...days, binned, fill('old', 'gone-list', 'name', '古い', 10));
  expect(list(box).map(({ name }) => name)).toEqual(['6日', '5日', '4日']);
});

test('A sheet that only the database holds is offered, and what both hold is one sheet with the writing of both', () => {
  const box = keep(fill('one', 'mutual', 'field/project-name', '花いっぱい', 2));
  const shelved = [fill('one', 'mutual', 'name', '秋の会', 6), fill('two', 'roles', 'name', '第3地区', 4)].map(
    (sheet) => ({ id: sheet.id, text: formatSheet(sheet), own: [], at: '' }),
  );
  expect(list(box, shelved).map(({ name, at }) => [name, at.slice(0, 10)])).toEqual([
    ['秋の会', '2026-04-06'],
    ['第3地区', '2026-04-04'],
  ]);
});

test('Damaged and foreign texts are left out and stay as they are; a newer sheet is offered as far as it can be read', () => {
  const box = keep(fill('one', 'mutual', 'name', '秋の会', 2));
  const newer = { ...fill('newer', 'mutual', 'name', '新しい版', 3), version: 99 };
  const texts = { newer: JSON.stringify(newer), cut: '{"kind":"kyodo-handbook-sheet"', foreign: '[]', empty: '' };
  for (const [id, text] of Object.entries(texts)) box.setItem(`${PREFIX}sheet/${id}`, text);
  const before = [...box.texts];
  expect(list(box, [{ id: 'cut', text: 'x', own: [], at: '' }]).map(({ name }) => name)).toEqual([
    '新しい版',
    '秋の会',
  ]);
  expect([...box.texts]).toEqual(before);
});

test('Sheets of an earlier form are offered, and of another handbook on the host none', () => {
  const box = new FakeBox();
  const old = readFileSync('tests/fixtures/sheets/v1.json', 'utf8');
  const { id, list: of } = JSON.parse(old) as { readonly id: string; readonly list: string };
  box.setItem(`${PREFIX}sheet/${id}`, old);
  box.setItem('kyodo-handbook/sheet/other', formatSheet(fill('other', 'mutual', 'name', 'よその会', 3)));
  const lists = [...LISTS, { id: of, title: '前のシート', fields: [] }];
  const found = listLastSheets({ box: openBox(() => box), prefix: PREFIX, shelved: [] }, lists);
  expect(found.map((sheet) => sheet.list)).toEqual(['前のシート']);
});

test('Where the browser denies its storage nothing is offered', () => {
  const box = keep(fill('one', 'mutual', 'name', '秋の会', 2));
  box.isOff = true;
  expect(list(box)).toEqual([]);
});
