import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatView, parseView, SYSTEM_SETTINGS } from '../../../src/domain/view/display-settings.ts';

const settings = fc.record({
  size: fc.constantFrom('normal', 'large', 'larger'),
  lines: fc.constantFrom('normal', 'wide'),
  colours: fc.constantFrom('system', 'light', 'dark'),
  contrast: fc.boolean(),
  furigana: fc.boolean(),
});

test('Nothing kept means that the system decides, and keeping that keeps nothing', () => {
  expect(parseView('')).toEqual(SYSTEM_SETTINGS);
  expect(formatView(SYSTEM_SETTINGS)).toBe('');
});

test('Each choice is one word that the styles know', () => {
  expect(formatView({ size: 'larger', lines: 'wide', colours: 'dark', contrast: true, furigana: true })).toBe(
    'larger wide dark contrast ruby',
  );
});

test('Whatever is chosen comes back from what is kept', () => {
  fc.assert(
    fc.property(settings, (chosen) => {
      expect(parseView(formatView(chosen))).toEqual(chosen);
    }),
  );
});

test('Whatever storage holds, settings come out, and unknown words count for nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (kept) => {
      expect(parseView(formatView(parseView(kept)))).toEqual(parseView(kept));
    }),
  );
  expect(parseView('<script> LARGE wide-open dark')).toEqual({ ...SYSTEM_SETTINGS, colours: 'dark' });
});
