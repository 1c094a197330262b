import { expect, test } from 'vitest';
import { toFileName } from '../../../src/domain/files/to-file-name.ts';

test.each([
  ['花/鳥:風*月?', '花_鳥_風_月_'],
  ['  花\n鳥 ', '花_鳥'],
  ['', 'sheet'],
  [' . ', '_'],
  ['..花', '_花'],
  ['花...', '花'],
  ['CON', '_CON'],
  ['con .花', '_con .花'],
  ['LPT1.2026', '_LPT1.2026'],
  ['console', 'console'],
  ['花\u202Egpj.exe\u200b', '花gpj.exe'],
  [`${'花'.repeat(79)}🌸🌸`, '花'.repeat(79)],
])('Of %j comes the file name %j', (text, name) => {
  expect(toFileName(text)).toBe(name);
});

test('The longest name fits into the 255 bytes of a system with its ending', () => {
  for (const sign of ['花', '🌸', 'a']) {
    expect(new TextEncoder().encode(`${toFileName(sign.repeat(300))}.xlsx`).length).toBeLessThanOrEqual(255);
  }
});
