import { expect, test } from 'vitest';
import { checkFileNames } from '../../../src/check/rules/file-names.ts';
import { CITY, tellOf } from '../../support/check/mihon-content.ts';

const BAD =
  'ファイルかフォルダーの名前に、使えない文字があります。小文字のローマ字で始め、小文字・数字・ハイフンだけにしてください（例 first-step.mdx）。';
const LOST = 'この場所のこの名前のファイルは、どこからも読まれません。フォルダーか名前を直すか、消してください。';

test('Files where they are read, a guide and a licence beside them, are told of nothing', async () => {
  expect(await tellOf(checkFileNames, { 'README.md': '# 直し方\n', LICENSE: 'CC BY 4.0\n' })).toEqual([]);
});

test.each([
  `${CITY}/guide/start/お問い合わせ.mdx`,
  `${CITY}/guide/start/Purpose.mdx`,
  `${CITY}/guide/start/2nd.mdx`,
  `${CITY}/guide/start/a_b.mdx`,
])('%s has a name that can be no address', async (file) => {
  expect(await tellOf(checkFileNames, { [file]: '' })).toEqual([`${file}\n　　${BAD}`]);
});

test.each([
  `${CITY}/guide/purpose.mdx`,
  `${CITY}/cities.yaml`,
  `${CITY}/projects/more.csv`,
  `${CITY}/guide/figure.png`,
  'wizard/rules.yaml',
])('%s lies where nobody reads it', async (file) => {
  expect(await tellOf(checkFileNames, { [file]: '' })).toEqual([`${file}\n　　${LOST}`]);
});

test('What an import keeps beside a document or in a city’s folder is told of nothing, elsewhere it is', async () => {
  const kept = [
    'guide/import-record.json',
    'guide/import-report.html',
    'guide/import-report.json',
    'import-record.json',
  ];
  const edits = Object.fromEntries(kept.map((name) => [`${CITY}/${name}`, '{}']));
  expect(await tellOf(checkFileNames, edits)).toEqual([]);
  expect((await tellOf(checkFileNames, { [`${CITY}/guide/start/import-record.json`]: '{}' })).length).toBe(1);
});

test.each([
  ['forms.yml', '名前の終わりを、小文字の「.yaml」に直してください。'],
  ['guide/start/purpose.mdx.txt', '最後の「.txt」を消してください'],
  ['一覧.xlsx', '取り込みの命令で、内容にしてください'],
  ['guide/条例.docx', '取り込みの命令で、内容にしてください'],
  ['guide/start/purpose.md', '名前の終わりを「.mdx」に直すか、'],
  ['guide/start/figure.gif', 'png、jpg、webpのどれかで保存し直して、節に書いてください。'],
  ['guide/~$条例.docx', '消してください。'],
  ['Thumbs.db', '消してください。'],
])('Of %s it is told what to do', async (name, mend) => {
  const [told, ...more] = await tellOf(checkFileNames, { [`${CITY}/${name}`]: '' });
  expect([told?.startsWith(`${CITY}/${name}\n`), told?.includes(mend), more]).toEqual([true, true, []]);
});
