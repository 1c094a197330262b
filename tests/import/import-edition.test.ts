import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { importDocument, type Imported } from '../../src/import/import-document.ts';
import { askForEdition, proposeEdition } from '../../src/import/keep/propose-edition.ts';
import { accountOfDocument } from '../../src/import/report/account-of-document.ts';
import { layDocument } from '../../src/loaders/lay-editions.ts';
import { putFiles } from '../../src/loaders/put-files.ts';
import { makeRoot, tellFaults } from '../support/import/import-sample.ts';

const ARTICLES = {
  purpose: '（目的）\n\n第１条　この条例は、橋の保全に関し必要な事項を定めることを目的とする。',
  lending: '（貸与）\n\n第２条　市は、橋守に対し、器具を貸与するものとする。',
  check: '（点検）\n\n第３条　橋守は、毎年１回、橋を点検するものとする。',
  added: '（報告）\n\n第４条　橋守は、点検の結果を市長に報告しなければならない。',
};
const ordinance = (day: string, ...articles: readonly string[]) => ['みほん市橋の条例', day, ...articles].join('\n\n');
const BEFORE = ordinance('令和６年４月１日', ARTICLES.purpose, ARTICLES.lending, ARTICLES.check);
const LATER = '令和９年４月１日';
const LENDING = ARTICLES.lending.replace('貸与する', '無償で貸与する');
const AFTER = ordinance(LATER, ARTICLES.purpose, LENDING, ARTICLES.check, ARTICLES.added);

const folderOf = (root: string) => join(root, 'cities/mihon/plan');
const read = (root: string, text: string): Promise<Imported> =>
  importDocument(new TextEncoder().encode(text), {
    ...{ root, city: 'mihon', document: 'plan', kind: 'ordinance', file: 'plan.txt' },
  });
async function makeCity(): Promise<string> {
  const root = makeRoot();
  const { written } = await read(root, BEFORE);
  putFiles(folderOf(root), written.files, written.moved);
  return root;
}
async function propose(root: string, text = AFTER, day = '令和9年4月1日') {
  const imported = await read(root, text);
  const files = proposeEdition(imported, folderOf(root), day);
  putFiles(folderOf(root), files);
  return { imported, files };
}

test('A text of a later day is not written over the one that is there before somebody says which it is', async () => {
  const root = await makeCity();
  const later = await read(root, AFTER);
  expect(() => askForEdition(later)).toThrow('--edition 令和9年4月1日');
  expect(() => askForEdition(later)).toThrow('--edition same');
  const again = await read(root, BEFORE);
  expect(() => askForEdition(again)).not.toThrow();
});

test('Of a revised file only what differs is laid under the day of its edition; the one that is there stays', async () => {
  const root = await makeCity();
  const before = new Map(
    globSync('*/*.mdx', { cwd: folderOf(root) }).map((file) => [
      file,
      readFileSync(join(folderOf(root), file), 'utf8'),
    ]),
  );
  const { files, imported } = await propose(root);
  const names = [...files.keys()].filter((path) => path.endsWith('.mdx'));
  // The line of the day above the articles differs too.
  expect(names.map((path) => path.replace(/^.*\//, ''))).toEqual(['n1001.mdx', 'art-2.mdx', 'art-4.mdx']);
  expect(names.every((path) => path.startsWith('editions/2027-04-01/'))).toBe(true);
  expect(parse(files.get('editions/2027-04-01/document.yaml') ?? '')).toMatchObject({
    date: '令和9年4月1日',
    replaces: '令和6年4月1日',
  });
  expect(files.get('document.yaml')).toContain('inForceFrom: 令和6年4月1日\n');
  for (const [file, text] of before) expect(readFileSync(join(folderOf(root), file), 'utf8')).toBe(text);
  expect(accountOfDocument(imported, 'plan.txt', '令和9年4月1日').summary.at(-1)).toContain('令和9年4月1日からの版');
});

test('The edition holds the sections of its file and no other, and passes the check of content', async () => {
  const root = await makeCity();
  const { imported } = await propose(root, ordinance(LATER, ARTICLES.purpose, LENDING));
  const held = new Map(
    globSync('cities/**/*.{mdx,yaml}', { cwd: root }).map((file) => [
      file.replaceAll('\\', '/'),
      new Uint8Array(readFileSync(join(root, file))),
    ]),
  );
  const [first, second] = layDocument(held, 'cities/mihon/plan');
  const count = (files: Iterable<string>) => [...files].filter((path) => path.endsWith('.mdx')).length;
  expect([count(first?.files.keys() ?? []), count(second?.files.keys() ?? [])]).toEqual([4, 3]);
  expect(accountOfDocument(imported, 'plan.txt', '令和9年4月1日').look).toEqual([
    '「点検」は、新しいファイルにないので、新しい版では削られた節になります。',
  ]);
  expect(await tellFaults(root)).toEqual([]);
});

test.each([
  ['令和6年4月1日', '令和6年4月1日からの版がもうあります。'],
  ['平成30年4月', '令和6年4月1日からの版がもうあります。'],
  ['2027-04-01', '日として読めません。'],
])('An edition from %s is refused', async (day, why) => {
  const root = await makeCity();
  await expect(propose(root, AFTER, day)).rejects.toThrow(why);
});

test('An edition of what is not there is refused', async () => {
  await expect(propose(makeRoot())).rejects.toThrow('もとの版がありません。');
});
