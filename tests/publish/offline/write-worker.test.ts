import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfflineFile } from '../../../src/domain/offline/offline-copy.ts';
import { readOfflineCopy, writeWorker } from '../../../src/publish/offline/write-worker.ts';

const root = mkdtempSync(join(tmpdir(), 'handbook-worker-'));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeAll(() => {
  write('offline/index.html', '<p><!--size-->まだ<!--/size--></p>');
  write('index.html', '<p>表紙</p>');
  write('市/章/index.html', '<p>章</p>');
  write('data/cities.json', '[]');
  write('pagefind/fixed/a.wasm', '{}');
  write('offline-worker.js', 'old');
  write('pagefind/plain.json', '{}');
  write('share/home.html', '<p>絵</p>');
  write('share/home.png', 'png');
  write('city/chapter.pdf', 'pdf');
  write('llms.txt', 'text');
});
afterAll(() => rmSync(root, { recursive: true }));

const PAGE: OfflineFile = ['', 'KCswsBlxKo0jpb3rzi/ACLa75c5PiRqBO+TRXNZ/1y0=', 13];

test('An offline copy holds the pages, data and shards of the search in order, and no PDF, share image, text for machines or old worker', async () => {
  const copy = await writeWorker(root);
  const paths = copy.files.map(([path]) => path);
  expect(paths).toEqual(['', 'data/cities.json', 'offline/', 'pagefind/fixed/a.wasm', '市/章/']);
  expect(copy.files[0]).toEqual(PAGE);
  expect(readOfflineCopy(root)).toEqual(copy);
});

test('The page that offers the copy says how much it is', async () => {
  await writeWorker(root);
  const page = readFileSync(join(root, 'offline/index.html'), 'utf8');
  expect(page).toMatch(/^<p><!--size-->5個のファイル、1 KB<!--\/size--><\/p>$/);
});

test('What is known of files is taken as it is, and only the others are read', async () => {
  const known: OfflineFile = ['kept/', 'sum', 7];
  const { files } = await writeWorker(root, { files: [known], others: ['data/*.json'] });
  expect(files.map(([path]) => path)).toEqual(['data/cities.json', 'kept/']);
  expect(files[1]).toEqual(known);
});
