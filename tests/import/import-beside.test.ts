import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check/check-content.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { importBeside, type ImportedBeside } from '../../src/import/beside/import-beside.ts';
import { accountOfBeside } from '../../src/import/report/account-of-beside.ts';
import { putFiles } from '../../src/loaders/put-files.ts';
import { MIHON } from '../support/check/mihon-content.ts';
import { makeRoot } from '../support/import/import-sample.ts';

/** The invented ordinance as its city would hand it out: one article and one paragraph more than our edition has. */
const FILE = [
  ...['みほん市橋の手入れ条例', '令和７年４月１日', '第１章　総則', '（目的）'],
  '第１条　この条例は、虹の橋の保全に関し、必要な事項を定めることを目的とする。',
  ...['（定義）', '第２条　この条例において、用いることばの意味は、次の各号のとおりとする。'],
  ...['（１）　手入れ　虹の橋の清掃及び塗装をいう。', '（２）　橋守　手入れを行う市民の団体をいう。'],
  ...['第２章　手入れ', '（市の役割）', '第３条　市は、橋守に対し、器具を貸与するものとする。'],
  ...['２　市は、手入れに要する費用を、予算の範囲内において負担する。', '３　費用の請求は、３０日以内に行う。'],
  ...['（点検）', '第４条　橋守は、次に掲げる事項を点検するものとする。', '（１）　塗装の退色の有無'],
  ...['２　橋守は、点検の結果を報告しなければならない。', '（委任）', '第５条　必要な事項は、市長が定める。'],
].join('\n\n');

function makeCare(): string {
  const root = makeRoot();
  cpSync('tests/fixtures/content/cities/mihon/care', join(root, 'cities/mihon/care'), { recursive: true });
  rmSync(join(root, 'cities/mihon/care/official'), { recursive: true });
  return root;
}

const folderOf = (root: string) => join(root, 'cities/mihon/care');
const read = (root: string, file: string) => readFileSync(join(folderOf(root), file), 'utf8');

async function lay(root: string, text = FILE): Promise<ImportedBeside> {
  const order = { root, city: 'mihon', document: 'care', file: 'care.txt' };
  const imported = await importBeside(new TextEncoder().encode(text), order);
  putFiles(join(folderOf(root), 'official'), imported.written.files, imported.written.moved);
  return imported;
}

const listChanged = ({ written }: ImportedBeside) => written.changed.map(({ anchor }) => anchor);
const ownFiles = (root: string) =>
  [...readFolder(folderOf(root))]
    .filter(([file]) => !file.startsWith('official/'))
    .map(([file, bytes]) => [file, Buffer.from(bytes).toString()]);

describe('A file of the city that is laid beside our edition', () => {
  test('meets it article by article, under our files’ names, and touches none of our files', async () => {
    const root = makeCare();
    const before = ownFiles(root);
    const { written } = await lay(root);
    expect([...written.files.keys()]).toEqual([
      'official.yaml',
      ...['general/art-1.mdx', 'general/art-2.mdx', 'work/art-3.mdx', 'work/art-4.mdx'],
      'import-record.json',
    ]);
    expect(ownFiles(root)).toEqual(before);
    const [head, body] = read(root, 'official/work/art-3.mdx').split('\n---\n');
    expect(head).toBe('---\nlabel: 第３条\ntitle: （市の役割）');
    expect(body).toContain('>市は、橋守に対し、器具を貸与するものとする。</Paragraph>');
    expect(body).toContain('<Paragraph id="art-3-p3"');
    expect(read(root, 'official/official.yaml')).toContain('date: 令和7年4月1日\n');
  });

  test('is accounted for to the character, with what meets nothing on either side', async () => {
    const { balance, written } = await lay(makeCare());
    expect(balance.open).toBe(0);
    expect(balance.carried + balance.aside).toBe(balance.total);
    expect(balance.asides.map(({ reason, text }) => `${reason}：${text}`)).toEqual(
      expect.arrayContaining(['当サイトの版に、当たる節がありません：第５条　必要な事項は、市長が定める。']),
    );
    expect(written.onlyOfficial).toHaveLength(1);
    expect(written.onlyOwn.map(({ name }) => name)).toEqual(['care-supplement']);
    const unmet = written.laid.flatMap(({ onlyOfficial, onlyOwn }) => [...onlyOfficial, ...onlyOwn]);
    expect(unmet).toEqual(['art-3-p3', 'art-4-p1-i2']);
  });

  test('is told of with both sides, on the screen as in the report', async () => {
    const { look, summary, next } = accountOfBeside(await lay(makeCare()), 'care.txt');
    expect(look).toEqual([
      '「第５条　（委任）」は、市のことばだけにあります。取り込んでいません。',
      '「附則」は、当サイトの版だけにあります。',
      '「第3条第3項」は、市のことばだけにあります。',
      '「第4条第1項第2号」は、当サイトの版だけにあります。',
    ]);
    expect(summary[0]).toBe('並べたもの：4節（新しく並べた節4）');
    expect(summary[2]).toBe('合わないもの：市のことばだけにある節1、当サイトの版だけにある節1、片方だけにある項と号2');
    expect(next).toContain('並べただけで、文が合っているかは調べていません。');
  });

  test('passes the check of content, and every passage of ours rests on what lies beside it', async () => {
    const root = makeCare();
    await lay(root);
    const own = [...readFolder(root)].filter(([file]) => !file.endsWith('city.yaml'));
    const without = [...MIHON].filter(([file]) => !file.startsWith('cities/mihon/care/'));
    const { findings, notices } = await checkFiles(new Map([...without, ...own]), 'mihon');
    expect(findings).toEqual([]);
    const laid = notices.filter(({ file }) => file.startsWith('cities/mihon/care/'));
    expect(laid.filter(({ problem }) => /見直し|控え/.test(problem))).toEqual([]);
  });
});

describe('The same file, laid there again', () => {
  test('changes no byte', async () => {
    const root = makeCare();
    const first = await lay(root);
    const second = await lay(root);
    expect([...second.written.files]).toEqual([...first.written.files]);
    expect(listChanged(second)).toEqual([]);
  });

  test('after a change of one paragraph turns exactly the passage that rests on it', async () => {
    const root = makeCare();
    await lay(root);
    const pins = read(root, 'official/official.yaml');
    const again = await lay(root, FILE.replace('予算の範囲内において', '全額'));
    expect(listChanged(again)).toEqual(['art-3-p2']);
    expect(read(root, 'official/official.yaml')).toBe(pins);
    expect(read(root, 'official/work/art-3.mdx')).toContain('費用を、全額負担する。');
  });

  test('without an article takes its words away, and tells that ours rest on them', async () => {
    const root = makeCare();
    await lay(root);
    const again = await lay(root, FILE.replace(/（目的）[\s\S]*?目的とする。\n\n/, ''));
    expect(again.written.moved).toEqual(['general/art-1.mdx']);
    expect(listChanged(again)).toEqual(['art-1', 'art-1-p1']);
  });

  test('keeps what people wrote: the source, a text that they mended, and one that was there before', async () => {
    const root = makeCare();
    await lay(root);
    const yaml = join(folderOf(root), 'official/official.yaml');
    writeFileSync(yaml, `link: https://mihon.example/care\n${readFileSync(yaml, 'utf8')}`);
    const file = join(folderOf(root), 'official/work/art-4.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('塗装の退色', '塗料の退色'));
    const again = await lay(root, FILE.replace('塗装の退色の有無', '塗装の剥離の有無'));
    expect(readFileSync(yaml, 'utf8')).toContain('link: https://mihon.example/care\n');
    expect(readFileSync(file, 'utf8')).toContain('塗料の退色の有無');
    expect(accountOfBeside(again, 'care.txt').look).toContain(
      '「第4条　点検」の市のことばは、人が直したあとにファイルも変わりました。見比べてください。',
    );
    rmSync(join(folderOf(root), 'official/import-record.json'));
    await lay(root, FILE);
    expect(readFileSync(file, 'utf8')).toContain('塗料の退色の有無');
  });
});

test.each([
  ['nothing', 'この文書には、条も見出しもありません。', '条の番号や見出しが合うところが、1つもありません。'],
  ['another city’s articles', '第９１条　橋を渡る。', '条の番号や見出しが合うところが、1つもありません。'],
])('A file in which %s meets our edition is refused, and nothing is written', async (_, text, told) => {
  const root = makeCare();
  await expect(lay(root, text)).rejects.toThrow(told);
  expect([...readFolder(folderOf(root)).keys()].some((file) => file.startsWith('official/'))).toBe(false);
});
