import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { expect, test } from 'vitest';
import { SITES } from '../support/site/build-sites.ts';
import { listFiles } from '../support/site/read-site.ts';

/** What denies that words are the city's, or that they are handed out by it. */
const DENIAL =
  /原文(?:そのもの)?では(?:あり|ない)|公式サイトではありません|市のことばではありません|当サイトのことば|当サイトの版|書き直した|書き直して(?:います|いる)|言い直し|市とは別|のものではありません/;
const FOLDER = 'tests/fixtures/content/cities/mihon';
const WORDING = /^wording: official$/m;
const DOCUMENTS = 'colours colour-rules paint guide ordinance report'.split(' ').map((id) => {
  const text = readFileSync(`${FOLDER}/${id}/document.yaml`, 'utf8');
  return { id, isOfficial: WORDING.test(text), title: (parseYaml(text) as { readonly title: string }).title };
});
const OFFICIAL = DOCUMENTS.filter(({ isOfficial }) => isOfficial);
const OWN = DOCUMENTS.filter(({ isOfficial }) => !isOfficial);

const files = listFiles('fixture');
const read = (file: string) => readFileSync(join(SITES.fixture.out, file), 'utf8');
/** Every text file that a document's pages, forwards, twins and data are. */
const listOutputs = (id: string) =>
  files.filter((file) => file.startsWith(`mihon/${id}/`) || file === `data/contents/mihon/${id}.json`);
const isText = (file: string) => /\.(?:html|md|json|txt|csv)$/.test(file);

type Place = { readonly code: string; readonly path: string; readonly wording?: string; readonly terms?: string };
const catalogue = JSON.parse(read('data/catalogue.json')) as readonly Place[];
const placesOf = (id: string) => catalogue.filter(({ path }) => path.startsWith(`/mihon/${id}/`));

test('No output of a document in its city’s own words denies that they are', () => {
  expect(OFFICIAL.map(({ id }) => id)).toEqual(['colours', 'colour-rules', 'paint']);
  const outputs = OFFICIAL.flatMap(({ id }) => [
    ...listOutputs(id).filter(isText),
    ...placesOf(id).map(({ code }) => `n/${code}/index.html`),
  ]);
  expect(outputs.length).toBeGreaterThan(60);
  expect(outputs.filter((file) => DENIAL.test(read(file)))).toEqual([]);
});

test('Every page with its text says that it is the city’s, on paper, in its provenance, its citations and its foot', () => {
  const pages = OFFICIAL.flatMap(({ id }) => listOutputs(id)).filter(
    (file) => file.endsWith('.html') && read(file).includes('data-code='),
  );
  const said = [
    '市の原文です。書き直していません。',
    '本文は市の文のままで、書き直していません。',
    '、市の原文（協働ハンドブックに掲載）、',
    'このページの本文は、みほん市の原文です。',
    '使うときの条件は、市に確かめてください。',
  ];
  const lacking = pages.flatMap((file) => {
    const html = read(file).replace('みほん市の文は、だれでも使えます。', said.at(-1) ?? '');
    return said.filter((sentence) => !html.includes(sentence)).map((sentence) => `${file}: ${sentence}`);
  });
  expect(lacking).toEqual([]);
});

test('Every output of a document of ours still says that the words are ours', () => {
  const silent = OWN.flatMap(({ id }) => listOutputs(id))
    .filter((file) => /\.(?:html|md)$/.test(file) && !/\/art-[\d-]+\//.test(file))
    // What only forwards holds no words of a document.
    .filter((file) => !DENIAL.test(read(file)) && !read(file).includes('http-equiv="refresh"'));
  expect(silent).toEqual([]);
});

test('The lists for machines say of each document whose words it is, and under what terms', () => {
  const llms = read('llms.txt');
  for (const { title } of OFFICIAL) expect(llms).toContain(`## みほん市『${title}』（市の原文）\n`);
  const heads = llms.split('\n').filter((line) => line.startsWith('## '));
  for (const { title } of OWN) {
    const [head] = heads.filter((line) => line.startsWith(`## みほん市『${title}』`));
    expect(head).not.toMatch(/（市の原文）$/);
  }
  const rows = JSON.parse(read('data/sections.json')) as readonly {
    readonly document: string;
    readonly wording: string;
  }[];
  for (const { title, isOfficial } of DOCUMENTS)
    expect(new Set(rows.filter(({ document }) => document === title).map(({ wording }) => wording))).toEqual(
      new Set([isOfficial ? 'official' : 'own']),
    );
  expect(placesOf('paint')[0]).toMatchObject({ wording: 'official', terms: 'みほん市の文は、だれでも使えます。' });
  expect(placesOf('guide')[0]).not.toHaveProperty('wording');
  expect(read('mihon/paint/index.html')).toContain('"usageInfo":"みほん市の文は、だれでも使えます。"');
  expect(read('mihon/colours/c9402/index.md')).toContain('\n> 市のことばを使うときの条件は、市に確かめてください。\n');
});

test('A document’s own words are the work for machines, ours a work based on it', () => {
  const official = read('mihon/colours/index.html');
  expect(official).toContain('"@type":"Legislation","name":"みほん市橋の色を守り育てる条例"');
  expect(official).not.toContain('isBasedOn');
  expect(read('mihon/ordinance/index.html')).toContain('"name":"みほん市虹の橋条例（協働ハンドブックの版）"');
});

test('A number and an article of a city’s own words lead on under that name', () => {
  const [place] = placesOf('paint').filter(({ path }) => path.endsWith('#art-2'));
  expect(read(`n/${place?.code}/index.html`)).toContain('（市の原文）へ移動します');
  expect(read('mihon/paint/art-2/index.html')).toContain('みほん市橋の塗料交付要綱 第2条（市の原文）');
});
