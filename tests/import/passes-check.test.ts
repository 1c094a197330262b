import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles } from '../../src/check/check-content.ts';
import { importList } from '../../src/import/import-list.ts';
import { putFiles } from '../../src/loaders/put-files.ts';
import { MIHON } from '../support/check/mihon-content.ts';
import { importSample, makeRoot, readSample, tellFaults } from '../support/import/import-sample.ts';

test.each(['ordinance.docx', 'guideline.docx', 'probe.docx', 'guideline.pdf', 'bridge-sjis.txt'])(
  'The check of content finds no fault in what is made of %s',
  async (file) => {
    const root = makeRoot();
    const { written } = await importSample(readSample(file), file, undefined, root);
    putFiles(join(root, 'cities/mihon/plan'), written.files);
    expect(await tellFaults(root)).toEqual([]);
  },
);

test('It notes what a person has still to write of the document, and nothing of its sections', async () => {
  const root = makeRoot();
  const { written } = await importSample(readSample('ordinance.docx'), 'ordinance.docx', undefined, root);
  const bytes = [...written.files].map(
    ([name, text]) => [`cities/mihon/plan/${name}`, new TextEncoder().encode(text)] as const,
  );
  const { notices } = await checkFiles(new Map([...MIHON, ...bytes]));
  const told = notices.filter(({ file }) => file.startsWith('cities/mihon/plan/'));
  expect(told.map(({ problem }) => problem)).toEqual([
    'まだ書かれていません（status、audience、summary、usesの1番目）。',
  ]);
});

test('It finds no fault in a list of projects either', async () => {
  const root = makeRoot();
  const { files } = importList(readSample('projects.xlsx'), { root, city: 'mihon', file: 'projects.xlsx' });
  putFiles(join(root, 'cities/mihon/projects'), files);
  expect(await tellFaults(root)).toEqual([]);
});
