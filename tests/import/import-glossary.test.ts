import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { importGlossary } from '../../src/import/import-glossary.ts';
import { accountOfGlossary } from '../../src/import/report/account-of-glossary.ts';
import { makeRoot, tellFaults } from '../support/import/import-sample.ts';

const HEAD = '用語集,,,,\r\n番号,用語,読み,意味,根拠条文,備考\r\n';
const ROWS = [
  '1,協働,きょうどう,一緒に虹の橋を"かける"ことをいう。,第1条,庁内用',
  '2,虹の橋,ニジノハシ,"市民と市が、\n力を合わせてかける橋をいう。",みほん市虹の橋条例第1条第2項,',
  '3,花火,はなび,夜空に上がる火をいう。,,',
  '4,橋守,,橋を守る人をいう。,第1条第1項,',
  '5,虹の橋,にじのはし,二つ目の意味。,第2条,',
].join('\r\n');

/** A city with an ordinance and a list of terms for all. */
function makeCity(): string {
  const root = makeRoot();
  cpSync('tests/fixtures/content/cities/mihon/ordinance', join(root, 'cities/mihon/ordinance'), { recursive: true });
  mkdirSync(join(root, 'glossary'));
  writeFileSync(join(root, 'glossary/collaboration.yaml'), 'term: 協働\nreading: きょうどう\n');
  return root;
}

const read = (root: string, text: string, file = '用語集.csv') =>
  importGlossary(new TextEncoder().encode(text), { root, city: 'mihon', file });
const put = (root: string, files: ReadonlyMap<string, string>) => {
  for (const [name, text] of files) writeFileSync(join(root, 'cities/mihon', name), text);
};
const meaningsOf = (files: ReadonlyMap<string, string>) =>
  (parse(files.get('glossary.yaml') ?? '') as { meanings: unknown }).meanings;

const WRITTEN = [
  { term: 'collaboration', gist: '一緒に虹の橋を"かける"ことをいう。', section: 'mihon/ordinance/art-1' },
  {
    term: 'mihon-1',
    name: '虹の橋',
    reading: 'にじのはし',
    gist: '市民と市が、　力を合わせてかける橋をいう。',
    section: 'mihon/ordinance/art-1',
    anchor: 'art-1-p2',
  },
];

test('A sheet of terms becomes the city’s glossary; a term for all has its id, another gets one', async () => {
  const root = makeCity();
  const { files } = read(root, HEAD + ROWS);
  expect(meaningsOf(files)).toEqual(WRITTEN);
  put(root, files);
  expect(await tellFaults(root)).toEqual([]);
});

test('A term whose reading or place is not known is set aside whole, which is said with its row', () => {
  const glossary = read(makeCity(), HEAD + ROWS);
  expect(accountOfGlossary(glossary, '用語集.csv').look).toEqual([
    '5行目：「花火」を定めている節が、市の文書に見つかりません。文書を先に取り込み、もう一度取り込んでください。',
    '6行目：「橋守」の読み（ひらがな）がありません。',
    '7行目：「虹の橋」は、上の行にもあります。',
  ]);
});

test('Every character of it is carried or set aside: columns that the site has not are named', () => {
  const { balance } = read(makeCity(), HEAD + ROWS);
  expect([balance.carried + balance.aside, balance.open]).toEqual([balance.total, 0]);
  const told = balance.asides.map(({ reason, text }) => `${reason} ${text}`);
  expect(told).toContain('サイトにない列（備考） 庁内用');
  expect(told).toContain('表の上の記載 用語集');
  expect(balance.asides.some(({ text }) => text.includes('かける"ことをいう'))).toBe(false);
});

test('Imported again, terms keep their ids; a changed meaning follows the file, one that people wrote stays', () => {
  const root = makeCity();
  put(root, read(root, HEAD + ROWS).files);
  const again = read(root, HEAD + ROWS.slice(ROWS.indexOf('2,')).replace('力を合わせて', '手を取って'));
  expect(again.counts).toEqual({ fresh: 0, changed: 1, same: 0, kept: 0 });
  expect(meaningsOf(again.files)).toEqual([
    WRITTEN[0],
    { ...WRITTEN[1], gist: '市民と市が、　手を取ってかける橋をいう。' },
  ]);
  expect(accountOfGlossary(again, 'a.csv').look.at(-1)).toBe(
    'glossary.yaml：「協働」は、新しいファイルにありません。残すか消すかを決めてください。',
  );
  const mine = again.files.get('glossary.yaml')?.replace('手を取って', '心を合わせて') ?? '';
  put(root, new Map([...again.files, ['glossary.yaml', `# 市の用語\n${mine}`]]));
  const last = read(root, HEAD + ROWS);
  expect(last.counts).toEqual({ fresh: 0, changed: 0, same: 1, kept: 1 });
  expect(last.files.get('glossary.yaml')).toContain('# 市の用語\n');
  expect(last.files.get('glossary.yaml')).toContain('心を合わせて');
});

test('A sheet without terms is refused with the heads that it has', () => {
  expect(() => read(makeCity(), '日付,行事\n4月1日,花見\n')).toThrow(
    '用語集に要る列（用語、意味）が見つかりません。見出しの行は「日付、行事」でした。',
  );
});
