import { expect, test } from 'vitest';
import { checkFiles } from '../../../src/check/check-content.ts';
import { formatFinding } from '../../../src/check/finding.ts';
import { readContent } from '../../../src/check/read/read-content.ts';
import { CITY, edit, MIHON, type Edits } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const TABLE = `${CITY}/projects/projects.csv`;

/** 「市」 in Shift_JIS, where it may stand in any text. */
const SHIFT_JIS = Uint8Array.from([0x23, 0x20, 0x8e, 0x73, 0x0a]);
const told = async (edits: Edits) => (await readContent(edit(MIHON, edits))).findings.map(formatFinding);

test('みほん市 is read without a fault, each file as what it is', async () => {
  const content = await readContent(MIHON);
  expect(content.findings).toEqual([]);
  expect(content.unread.size).toBe(0);
  expect(content.cities.map(({ id, data }) => [id, data.name])).toEqual([['mihon', 'みほん市']]);
  const isOurs = (key: string) => /^mihon\/(?:guide|ordinance)(?:\/|$)/.test(key);
  expect(content.documents.filter(({ id }) => isOurs(id)).map(({ id, city }) => [id, city])).toEqual([
    ['mihon/guide', 'mihon'],
    ['mihon/ordinance', 'mihon'],
  ]);
  expect(content.sections.filter(({ key }) => isOurs(key)).map(({ key, chapter }) => [key, chapter])).toEqual([
    ['mihon/guide/trial', 'practice'],
    ['mihon/guide/first-step', 'start'],
    ['mihon/guide/purpose', 'start'],
    ['mihon/ordinance/art-1', 'rules'],
    ['mihon/ordinance/supplement-colours', 'supplements'],
    ['mihon/ordinance/supplement-enactment', 'supplements'],
  ]);
  expect(content.projects.map(({ city, rows }) => [city, rows?.length])).toEqual([['mihon', 3]]);
  expect(content.checklists.map(({ id }) => id)).toEqual(['bridge-check']);
});

test('Every field that does not fit is told, of every file, with its line', async () => {
  const edits: Edits = {
    [PURPOSE]: ['code: "9101"', 'code: 9101\nauthor: 山田'],
    [`${CITY}/schemes/bridge-call.yaml`]: ['from: 4, to: 5', 'from: 4, to: 13'],
    [`${CITY}/city.yaml`]: ['accent: magenta', 'accent: red'],
  };
  const findings = await told(edits);
  expect(findings.map((text) => text.replace(/　　|書き方：.*$/g, '').replace(/使えるのは.*$/, '使えるのは'))).toEqual([
    `${CITY}/city.yaml:5　accent「red」\n値 "red" は使えません。使えるのは`,
    `${PURPOSE}:4　code「9101」\n値 9101 の種類が違います。引用符で囲んで "9101" と書いてください。`,
    `${PURPOSE}:5　author「山田」\n「author」という項目はありません。つづりを直すか、消してください。`,
    `${CITY}/schemes/bridge-call.yaml:17　stagesの1番目のto「13」\n大きすぎます（13。12まで）。`,
  ]);
});

test('A section without a head is told', async () => {
  expect(await told({ [PURPOSE]: '本文だけです。\n' })).toEqual([
    `${PURPOSE}:1「本文だけです。」\n　　先頭に「---」で囲んだ項目がありません。title、codeなどの項目を、半角の「---」だけの行で囲んで、ファイルの最初に書いてください。`,
  ]);
});

test('A section whose head and body both have slips is told of all, and is taken for unread', async () => {
  const text = new TextDecoder().decode(MIHON.get(PURPOSE));
  const broken = text.replace('title: ', 'title：').replace('code: "9101"', 'code: 9101');
  const { findings, unread } = await readContent(
    edit(MIHON, { [PURPOSE]: `${broken}\n10<人の{会}\n\n3~5人、7~9人\n` }),
  );
  expect(findings.map(({ line, value }) => [line, value])).toEqual([
    [2, 'title：目的'],
    [4, '9101'],
    [21, '10<人の{会}'],
    [23, '~5人、7~'],
  ]);
  expect([...unread]).toEqual([PURPOSE]);
});

test.each([
  [PURPOSE, 'UTF-8で保存してください（メモ帳では「名前を付けて保存」の「文字コード」で選びます）。'],
  [`${CITY}/city.yaml`, 'UTF-8で保存してください（メモ帳では「名前を付けて保存」の「文字コード」で選びます）。'],
  [TABLE, 'UTF-8で保存してください（Excelでは「CSV UTF-8（コンマ区切り）」）。'],
])('%s in Shift_JIS is named as such, with how to save it', async (file, mend) => {
  const [first] = await told({ [file]: SHIFT_JIS });
  expect(first).toBe(`${file}:1「# 市」\n　　文字コードがShift_JISです。${mend}`);
});

test('A file in Shift_JIS is read all the same, so that its other faults are told in the same run', async () => {
  const city = Buffer.concat([Buffer.from('name: '), Buffer.from([0x8e, 0x73]), Buffer.from('\nauthor: x\n')]);
  const findings = await told({ [`${CITY}/city.yaml`]: new Uint8Array(city) });
  expect(findings.some((told) => told.startsWith(`${CITY}/city.yaml:2　author「x」`))).toBe(true);
});

test('Files written on Windows are read like any other: byte order mark and line ends of its own', async () => {
  const windows = new Map([...MIHON].map(([file, bytes]) => [file, toWindows(bytes)]));
  expect(await checkFiles(windows)).toMatchObject({ files: MIHON.size, findings: [] });
});

function toWindows(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')}`);
}

test('Every fault of a table is told at once: blanks around a cell, two spellings of one form, a lost cell', async () => {
  const table =
    'no,課名,事業名称,協働相手（団体名）,協働形態\n1,橋課,点検,虹の会,協力　\n2,橋課,祭り, 虹の会,ＪＡ共催\n3,色課,講座,みほん大学,JA共催\n4,色課,,みほん大学,協力\n';
  expect(await told({ [TABLE]: table })).toEqual([
    `${TABLE}:2　協働形態「協力　」\n　　「協働形態」の前か後ろに空白があります。空白を消してください。`,
    `${TABLE}:3　協働相手（団体名）「 虹の会」\n　　「協働相手（団体名）」の前か後ろに空白があります。空白を消してください。`,
    `${TABLE}:4　協働形態「JA共催」\n　　「協働形態」に、「ＪＡ共催」と「JA共催」の2つの書き方があります。どちらかにそろえてください。`,
    `${TABLE}:5　事業名称\n　　「事業名称」が空です。値を入れてください。`,
  ]);
});

const BROKEN: Readonly<Record<string, string>> = { yaml: 'a: [\n', mdx: '本文だけです。\n', csv: '1\n' };

test.each([...MIHON.keys()].filter((file) => file.startsWith(CITY) && !file.endsWith('.png')))(
  '%s, when it cannot be read, is the only file that is told of',
  async (file) => {
    const ending = file.slice(file.lastIndexOf('.') + 1);
    const { findings } = await checkFiles(edit(MIHON, { [file]: BROKEN[ending] ?? '' }));
    expect([...new Set(findings.map((finding) => finding.file))]).toEqual([file]);
  },
);

test.each([...MIHON.keys()].filter((file) => file.endsWith('.mdx')))(
  'The body of %s, when it cannot be read, is the only one that is told of',
  async (file) => {
    const text = new TextDecoder().decode(MIHON.get(file));
    const { findings } = await checkFiles(edit(MIHON, { [file]: `${text}\n<Table>\n` }));
    expect([...new Set(findings.map((finding) => finding.file))]).toEqual([file]);
  },
);
