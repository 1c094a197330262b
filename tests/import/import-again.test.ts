import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Imported } from '../../src/import/import-document.ts';
import { accountOfDocument } from '../../src/import/report/account-of-document.ts';
import { putFiles } from '../../src/loaders/put-files.ts';
import { importSample, makeRoot, tellFaults } from '../support/import/import-sample.ts';
import { makeWord, paragraph } from '../support/import/make-word.ts';

const head = (level: number, text: string) => paragraph(text, `<w:outlineLvl w:val="${level - 1}"/>`);
const PURPOSE = [head(2, '目的'), paragraph('橋をかけます。')];
const COLOUR = [head(2, '色'), paragraph('赤と青です。'), head(3, '赤'), paragraph('はじまりの色です。')];
const WAYS = [head(2, '方法'), paragraph('話し合います。')];
const plan = (...sections: readonly (readonly string[])[]) =>
  makeWord({ body: [head(1, '総論'), ...sections.flat()].join('') });

const folderOf = (root: string) => join(root, 'cities/mihon/plan');
async function importInto(root: string, bytes: Uint8Array): Promise<Imported> {
  const imported = await importSample(bytes, 'plan.docx', 'guideline', root);
  putFiles(folderOf(root), imported.written.files, imported.written.moved);
  return imported;
}
const listFates = ({ written }: Imported) =>
  written.chapters.flatMap(({ sections }) => sections.map(({ name, title, fate }) => [title, name, fate]));
const readSection = (root: string, name: string) => readFileSync(join(folderOf(root), 'c1001', `${name}.mdx`), 'utf8');
const edit = (root: string, name: string, from: string, to: string) =>
  writeFileSync(join(folderOf(root), 'c1001', `${name}.mdx`), readSection(root, name).replace(from, to));

test('The same file imported twice changes no byte', async () => {
  const root = makeRoot();
  const first = await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  const second = await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  expect(listFates(second).map(([, , fate]) => fate)).toEqual(['same', 'same', 'same']);
  expect([...second.written.files]).toEqual([...first.written.files]);
});

test('Files that Windows saved, with its mark and line ends, are the same texts with the same numbers', async () => {
  const root = makeRoot();
  const first = await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  for (const file of globSync('*/*.mdx', { cwd: folderOf(root) })) {
    const path = join(folderOf(root), file);
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  const again = await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  expect(listFates(again).map(([, name, fate]) => [name, fate])).toEqual(
    listFates(first).map(([, name]) => [name, 'same']),
  );
});

test('A section put in between gets a number of its own; the others keep theirs', async () => {
  const root = makeRoot();
  await importInto(root, plan(PURPOSE, WAYS));
  const again = await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  expect(listFates(again)).toEqual([
    ['目的', 'n1001', 'same'],
    ['色', 'n1003', 'new'],
    ['方法', 'n1002', 'same'],
  ]);
});

test('What people wrote in a head stays, also when the text below it changes with the file', async () => {
  const root = makeRoot();
  await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  edit(root, 'n1001', 'code: "1001"', 'code: "1001"\nkeyPoint: 橋のためです。\nconcepts: [purpose]');
  const again = await importInto(root, plan([head(2, '目的'), paragraph('虹の橋をかけます。')], COLOUR, WAYS));
  expect(listFates(again)[0]).toEqual(['目的', 'n1001', 'changed']);
  expect(readSection(root, 'n1001')).toContain('keyPoint: 橋のためです。\nconcepts:\n  - purpose\n');
  expect(readSection(root, 'n1001')).toContain('\n虹の橋をかけます。\n');
});

test('A text that people edited is never written over; a change of its source is told', async () => {
  const root = makeRoot();
  await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  edit(root, 'n1001', '橋をかけます。', '橋をかけます。[指針](document:mihon/guide)も見てください。');
  const same = await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  expect(listFates(same)[0]).toEqual(['目的', 'n1001', 'same']);
  expect(readSection(root, 'n1001')).toContain('も見てください。');
  const changed = await importInto(root, plan([head(2, '目的'), paragraph('虹の橋をかけます。')], COLOUR, WAYS));
  expect(listFates(changed)[0]).toEqual(['目的', 'n1001', 'kept']);
  expect(readSection(root, 'n1001')).toContain('も見てください。');
  expect(accountOfDocument(changed, 'plan.docx').look).toContain(
    '「目的」は、人が直したあとに原典も変わりました。見比べてください。',
  );
  const aside = changed.balance.asides.map(({ reason, text }) => `${reason} ${text}`);
  expect(aside).toContain('人が直した節なので、書きかえませんでした 虹の橋をかけます。');
});

test('A section that is renamed, and whose file people gave another name, is still the same', async () => {
  const root = makeRoot();
  await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  renameSync(join(folderOf(root), 'c1001/n1002.mdx'), join(folderOf(root), 'c1001/colour.mdx'));
  const again = await importInto(root, plan(PURPOSE, [head(2, '橋の色'), ...COLOUR.slice(1)], WAYS));
  expect(listFates(again)[1]).toEqual(['橋の色', 'colour', 'changed']);
  expect(existsSync(join(folderOf(root), 'c1001/n1002.mdx'))).toBe(false);
  expect(again.written.files.get('document.yaml')).toContain('- n1001\n      - colour\n      - n1003\n');
});

test('A heading inside a section keeps its address', async () => {
  const root = makeRoot();
  await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  const more = [COLOUR[0] ?? '', COLOUR[1] ?? '', head(3, '青'), paragraph('あとの色です。'), ...COLOUR.slice(2)];
  await importInto(root, plan(PURPOSE, more, WAYS));
  expect(readSection(root, 'n1002')).toContain('### 赤 \\{#n1002-h1}');
  expect(readSection(root, 'n1002')).toContain('### 青 \\{#n1002-h2}');
});

test('A section that the file has no longer stays until a person takes it out, and is told', async () => {
  const root = makeRoot();
  await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  const again = await importInto(root, plan(PURPOSE, WAYS));
  expect(accountOfDocument(again, 'plan.docx').look).toContain(
    '「色」は、新しいファイルにありません。残すか消すかを決めてください。',
  );
  expect(existsSync(join(folderOf(root), 'c1001/n1002.mdx'))).toBe(true);
  expect(again.written.files.get('document.yaml')).toContain('- n1001\n      - n1003\n      - n1002\n');
  const third = await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  expect(listFates(third)[1]).toEqual(['色', 'n1002', 'same']);
});

test('A section that moves to another chapter has one file, in its new place', async () => {
  const root = makeRoot();
  await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  await importInto(root, plan(PURPOSE, [head(1, '各論'), ...COLOUR], WAYS));
  const files = globSync('*/*.mdx', { cwd: folderOf(root) }).toSorted((a, b) => a.localeCompare(b));
  expect(files).toEqual(['c1001/n1001.mdx', 'c1002/n1002.mdx', 'c1002/n1003.mdx']);
  expect(await tellFaults(root)).toEqual([]);
  await importInto(root, plan(PURPOSE, COLOUR, WAYS));
  expect(await tellFaults(root)).toEqual([]);
});
