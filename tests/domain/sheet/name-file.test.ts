import { expect, test } from 'vitest';
import { formatWho, nameSheetFile } from '../../../src/domain/sheet/name-file.ts';

test('Files are told apart by project, party, time and day', () => {
  const day = new Date(2026, 10, 3);
  const timing = { id: 'after', label: '事業後' };
  expect(nameSheetFile({ name: '花いっぱい運動', party: 'city', timing, day })).toBe(
    '花いっぱい運動_市_事業後_20261103',
  );
  expect(nameSheetFile({ name: '花', day })).toBe('花_20261103');
});

test('Whose cells came in is told by their names', () => {
  expect(formatWho(['mark/a/before/group', 'comment/a/before/city', 'name'])).toBe('団体・市');
  expect(formatWho(['field/project-name'])).toBe('名前の欄だけ');
});
