import { expect, test } from 'vitest';
import { writeLicences } from '../../src/bundling/shipped-packages.ts';

test('A package that is handed out stands with its version, its licence and the terms in full', () => {
  const text = writeLicences(['preact', '@fontsource/biz-udpgothic'], 'node_modules');
  expect(text).toMatch(/preact 10\.\d+\.\d+（MIT）/);
  expect(text).toContain('Permission is hereby granted, free of charge');
  expect(text).toMatch(/@fontsource\/biz-udpgothic 5\.\d+\.\d+（OFL-1\.1）/);
  expect(text).toContain('SIL OPEN FONT LICENSE');
});

test('A package that states no terms stops the build', () => {
  expect(() => writeLicences(['small'], 'tests/fixtures/packages')).toThrow('small に使用許諾');
});
