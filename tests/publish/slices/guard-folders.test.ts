// Row A7 of the attacks: joining deleted folders.
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guardFolders } from '../../../src/publish/slices/guard-folders.ts';

const root = mkdtempSync(join(tmpdir(), 'kyodo-guard-'));
for (const folder of ['outer/front', 'slice', 'full', 'empty']) mkdirSync(join(root, folder), { recursive: true });
writeFileSync(join(root, 'outer/mine.txt'), 'keep');
writeFileSync(join(root, 'full/mine.txt'), 'keep');
symlinkSync(join(root, 'outer/front'), join(root, 'link'));
const [FRONT, SLICE] = [join(root, 'outer/front'), join(root, 'slice')];

test.each(['empty', 'new/deep', 'outer/front', 'outer/front/', 'outer/../outer/front', 'link'])(
  'A folder that is new, empty or the site itself may be written (%s)',
  (out) => {
    expect(() => guardFolders(FRONT, [SLICE], join(root, out))).not.toThrow();
  },
);

test.each([
  ['outer', 'その中か外側です'],
  ['outer/front/inside', 'その中か外側です'],
  ['slice', 'その中か外側です'],
  ['slice/inside', 'その中か外側です'],
  ['.', 'その中か外側です'],
  ['full', 'もう何かが入っています'],
])('A folder that would cost a file is refused (%s)', (out, why) => {
  expect(() => guardFolders(FRONT, [SLICE], join(root, out))).toThrow(why);
  expect([existsSync(join(root, 'outer/mine.txt')), existsSync(join(root, 'full/mine.txt'))]).toEqual([true, true]);
});
