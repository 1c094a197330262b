import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinSites } from '../../../src/publish/slices/join-sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'kyodo-join-'));
const writeSite = (name: string, cities: readonly string[]) => {
  mkdirSync(join(folder, name, 'pagefind'), { recursive: true });
  mkdirSync(join(folder, name, 'data'));
  writeFileSync(join(folder, name, 'pagefind/directory.json'), '{}');
  writeFileSync(join(folder, name, 'data/cities.json'), JSON.stringify(cities.map((id) => ({ id, name: id }))));
  return join(folder, name);
};

test('A slice whose city has the name of a folder of the site is refused before anything is written', async () => {
  const [front, slice, out] = [writeSite('front', []), writeSite('slice', ['mihon', 'about']), join(folder, 'out')];
  await expect(joinSites(front, [slice], out)).rejects.toThrow(
    `${slice} を重ねられません。「about」は市のidにできません。/about/ を、サイトがほかのことに使うためです。`,
  );
  expect(existsSync(out)).toBe(false);
});
