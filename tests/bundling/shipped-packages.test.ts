import { expect, test } from 'vitest';
import { writeLicences } from '../../src/bundling/shipped-packages.ts';

test('A package that is handed out stands with its version, its licence and the terms in full', () => {
  const text = writeLicences(['node_modules/preact', 'node_modules/@fontsource/biz-udpgothic']);
  expect(text).toMatch(/preact 10\.\d+\.\d+（MIT）/);
  expect(text).toContain('Permission is hereby granted, free of charge');
  expect(text).toMatch(/@fontsource\/biz-udpgothic 5\.\d+\.\d+（OFL-1\.1）/);
  expect(text).toContain('SIL OPEN FONT LICENSE');
});

test('A package that states no terms stops the build', () => {
  expect(() => writeLicences(['tests/fixtures/packages/small'])).toThrow('small に使用許諾');
});

test('The project states its own terms, the MIT licence, as any package does', () => {
  const text = writeLicences(['.']);
  expect(text).toMatch(/kyodo-handbook \d+\.\d+\.\d+（MIT）/);
  expect(text).toContain('© 2026 協働ハンドブック contributors');
});
