import fc from 'fast-check';

/**
 * Texts that have broken programs before: markup, addresses of script, names every object has, broken escapes and
 * surrogates, far too much.
 */
const KNOWN = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'constructor[prototype][x]',
  'hasOwnProperty',
  '%',
  '%E3%81',
  '%00',
  '\u0000',
  '\ud800',
  '\u202e\u2066',
  '../../etc/passwd',
  '=HYPERLINK("http://x")',
  '{{7*7}}${7*7}',
  'null',
  'NaN',
  '-1',
  '9'.repeat(400),
  'あ'.repeat(20_000),
  '[['.repeat(5_000),
] as const;

/**
 * Hostile or merely odd texts; `around` are texts of the thing under test, which get cut, doubled and mixed with them.
 */
export function hostileText(...around: readonly string[]): fc.Arbitrary<string> {
  const odd = fc.oneof(
    fc.constantFrom(...KNOWN),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ maxLength: 40 }),
  );
  if (around.length === 0) return odd;
  const damaged = fc
    .tuple(fc.constantFrom(...around), fc.nat(), fc.nat(), odd)
    .map(([text, from, to, put]) => text.slice(0, from % (text.length + 1)) + put + text.slice(to % (text.length + 1)));
  return fc.oneof({ weight: 1, arbitrary: odd }, { weight: 3, arbitrary: damaged });
}
