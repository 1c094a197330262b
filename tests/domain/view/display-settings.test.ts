import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatView, parseView, SYSTEM_SETTINGS } from '../../../src/domain/view/display-settings.ts';

const settings = fc.record({
  size: fc.constantFrom('normal', 'large', 'larger'),
  lines: fc.constantFrom('normal', 'wide'),
  colours: fc.constantFrom('system', 'light', 'dark'),
  contrast: fc.boolean(),
  furigana: fc.boolean(),
  easy: fc.boolean(),
});

test('Nothing kept means that the system decides, and keeping that keeps nothing', () => {
  expect(parseView('')).toEqual(SYSTEM_SETTINGS);
  expect(formatView(SYSTEM_SETTINGS)).toBe('');
});

test('Each choice is one word that the styles know', () => {
  const every = { size: 'larger', lines: 'wide', colours: 'dark', contrast: true, furigana: true, easy: true } as const;
  expect(formatView(every)).toBe('larger wide dark contrast ruby easy-ruby');
});

test('Who chooses easy Japanese alone gets no furigana, and the script of a page sees that there is more to fetch', () => {
  const easy = formatView({ ...SYSTEM_SETTINGS, easy: true });
  expect(parseView(easy)).toMatchObject({ easy: true, furigana: false });
  expect(easy).toContain('ruby');
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
