// faults.md B19
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { writeTailScript } from '../../../src/domain/view/tail-script.ts';

/** Where the script leads from an address; the address itself when it leads nowhere. */
function lead(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  let led = address;
  const location = { origin, pathname, search, hash, replace: (to: string) => (led = to) };
  runInNewContext(writeTailScript(), { location, decodeURIComponent, encodeURIComponent, encodeURI });
  return led;
}

test.each(['。', '」', '）。', '、', ',', ')', '>', '%E3%80%82', '。/', '」）/'])(
  'The address of a section with %s behind leads to the section',
  (tail) => {
    expect(lead(`https://city.example/book/n/1111/${tail}?a=b#c`)).toBe('https://city.example/book/n/1111/?a=b#c');
  },
);

test.each(['/n/9999/', '/nai', '/n/9999/index.html', '/%E5%B8%82/', '/%', '/'])('From %s it leads nowhere', (path) => {
  expect(lead(`https://city.example${path}`)).toBe(`https://city.example${path}`);
});

test('It leads to no other host and out of no path', () => {
  expect(lead('https://city.example//evil.example/。')).toBe('https://city.example//evil.example/');
  expect(lead('https://city.example/a%3Fb%23c。')).toBe('https://city.example/a%3Fb%23c');
});
