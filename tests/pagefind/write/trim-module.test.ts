import { createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { CALLED_EXPORTS } from '../../../src/pagefind/file-format.ts';
import { trimModule } from '../../../src/pagefind/write/trim-module.ts';
import { stopPagefind } from '../../../src/pagefind/write/make-index.ts';
import { unpackFile } from '../../../src/pagefind/write/pagefind-files.ts';
import { listCalled } from '../../../src/pagefind/write/walk-code.ts';

const listExports = (module: WebAssembly.Module) => WebAssembly.Module.exports(module).map(({ name }) => name);

test('Of Pagefind’s module that is left which is called, a tenth less of it, and it is still a module', async () => {
  const { index } = await createIndex({ forceLanguage: 'und' });
  await index?.addHTMLFile({ url: '/', content: '<html lang="ja"><body>市民</body></html>' });
  const file = (await index?.getFiles())?.files.find(({ path }) => path === 'wasm.unknown.pagefind');
  await stopPagefind();
  const whole = unpackFile(file?.content ?? new Uint8Array());
  const trimmed = trimModule(whole);
  const names = listExports(await WebAssembly.compile(new Uint8Array(trimmed)));
  expect(new Set(names)).toEqual(CALLED_EXPORTS);
  expect(listExports(await WebAssembly.compile(new Uint8Array(whole)))).toContain('filters');
  expect(trimmed.length).toBeLessThan(0.92 * whole.length);
});

test('What is called and what is handed on is told of a function; an instruction that is not known is refused', () => {
  // No locals; 7 is put down, 5 called, 9 handed on, a table of two branches, the end.
  const body = [0x00, 0x41, 0x07, 0x10, 0x05, 0xd2, 0x09, 0x0e, 0x02, 0x10, 0x10, 0x00, 0x0b];
  expect(listCalled(Uint8Array.from(body))).toEqual([5, 9]);
  expect(() => listCalled(Uint8Array.of(0x00, 0x06))).toThrow('知らない命令 6');
});
