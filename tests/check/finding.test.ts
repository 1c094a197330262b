import { expect, test } from 'vitest';
import { formatField, formatFinding } from '../../src/check/finding.ts';

const SAID = { problem: '番号が違います。', mend: '直してください。' };

test('A finding is told with file, line, field and value, and in a second line with what to do', () => {
  const where = { file: 'city.yaml', line: 12, field: 'contactsの1番目のtel', value: '０４２' };
  expect(formatFinding({ ...where, ...SAID })).toBe(
    'city.yaml:12　contactsの1番目のtel「０４２」\n　　番号が違います。直してください。',
  );
});

test('What is not known of the place is left out', () => {
  expect(formatFinding({ file: 'city.yaml', ...SAID })).toBe('city.yaml\n　　番号が違います。直してください。');
  expect(formatFinding({ file: 'city.yaml', line: 3, value: '', ...SAID })).toBe(
    'city.yaml:3\n　　番号が違います。直してください。',
  );
});

test('A long value is cut, one of several lines stands in one, and a problem ends as a sentence', () => {
  const told = formatFinding({
    file: 'a.mdx',
    value: `一行目\n  二行目${'あ'.repeat(60)}`,
    problem: '長すぎます',
    mend: '短くしてください。',
  });
  expect(told).toBe(`a.mdx「一行目 二行目${'あ'.repeat(53)}…」\n　　長すぎます。短くしてください。`);
});

test('A field is named by the way to it, places in lists counted from one', () => {
  expect(formatField(['phases', 1, 'items', 0, 'text'])).toBe('phasesの2番目のitemsの1番目のtext');
});
