import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { loadProjects } from '../../src/loaders/load-projects.ts';

const folders: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
});

/** Runs the loader over a content folder; gives the entries it stores, by id. */
async function load(root: string): Promise<ReadonlyMap<string, unknown>> {
  vi.stubEnv('HANDBOOK_CONTENT', root);
  const entries = new Map<string, unknown>();
  const context = {
    store: {
      clear: () => entries.clear(),
      set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
    },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
  };
  await loadProjects().load(context as unknown as LoaderContext); // the loader uses nothing else of it
  return entries;
}

/** A copy of the imaginary city's content, with its list of projects replaced. */
function makeContent(csv: string | Uint8Array): string {
  const root = mkdtempSync(join(tmpdir(), 'handbook-'));
  folders.push(root);
  cpSync('tests/fixtures/content', root, { recursive: true });
  writeFileSync(join(root, 'cities/mihon/projects/projects.csv'), csv);
  return root;
}

test('Every row of a city’s list becomes an entry named by city and number', async () => {
  const entries = await load('tests/fixtures/content');
  expect([...entries.keys()]).toEqual(['mihon/1', 'mihon/2', 'mihon/3']);
  expect(entries.get('mihon/2')).toEqual({
    list: 'mihon',
    city: 'mihon',
    number: 2,
    department: '橋課',
    title: '橋の祭り',
    partners: ['虹の会', 'みほん大学'],
    form: '共催',
  });
});

test('A content folder without cities has no projects', async () => {
  expect([...(await load(join(tmpdir(), 'handbook-that-does-not-exist')))]).toEqual([]);
});

test('A list that lacks a row stops the build with both numbers', async () => {
  const root = makeContent('no,課名,事業名称,協働相手（団体名）,協働形態\n1,橋課,点検,虹の会,協力\n');
  await expect(load(root)).rejects.toThrow(/projects\.csv 1行ありますが、projects\.yaml の rows は3です。/);
});

test('Every fault of a list stops the build, each with its line', async () => {
  const root = makeContent(
    'no,課名,事業名称,協働相手（団体名）,協働形態\n1,橋課,,虹の会,協力　\n3,橋課,点検,虹の会,協力\n',
  );
  await expect(load(root)).rejects.toThrow(
    /projects\.csv:2 「事業名称」が空です。.*\n.*projects\.csv:2 「協働形態」の前か後ろに空白があります。.*\n.*projects\.csv:3 「no」が「3」です。/,
  );
});

test('A list in Shift_JIS stops the build and says how to save it', async () => {
  const root = makeContent(Uint8Array.from([0x6e, 0x6f, 0x2c, 0x89, 0xdb, 0x96, 0xbc, 0x0a]));
  await expect(load(root)).rejects.toThrow(
    /projects\.csv 文字コードがShift_JISです。UTF-8で保存してください（Excelでは/,
  );
});
