import { expect, test } from 'vitest';
import { importSample, listBodies } from '../support/import/import-sample.ts';
import { makeWord, paragraph } from '../support/import/make-word.ts';

const run = (text: string, looks: string) => `<w:p><w:r><w:rPr>${looks}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const large = (text: string, size: number) => run(text, `<w:sz w:val="${size}"/>`);
const TEXT = Array.from({ length: 6 }, (_, at) => paragraph(`市民と市は、虹の橋を${at + 1}年ごとに見直します。`)).join(
  '',
);
const headsOf = async (body: string) =>
  (await importSample(makeWord({ body }), 'plan.docx')).written.chapters.map(({ title, sections }) => [
    title,
    sections.map(({ recorded }) => `${recorded.label}|${recorded.title}`),
  ]);

test('Without styles the larger letters are headings, the largest of them chapters', async () => {
  const body = [large('橋の指針', 48), large('考え方', 32), large('目的', 28), TEXT, large('色', 28), TEXT].join('');
  expect(await headsOf(body)).toEqual([['考え方', ['|目的', '|色']]]);
});

test('Without larger letters bold lines with numbers are headings, their numbers labels', async () => {
  const bold = (text: string) => run(text, '<w:b/>');
  const body = [paragraph('橋の指針'), bold('第１章　考え方'), bold('１　目的'), TEXT, bold('２　色'), TEXT].join('');
  expect(await headsOf(body)).toEqual([['考え方', ['１|目的', '２|色']]]);
});

test('A sentence is no heading, however large it is', async () => {
  const body = [
    large('橋の指針', 48),
    large('目的', 32),
    TEXT,
    large('虹の橋をかけましょう。', 32),
    large('色', 32),
    TEXT,
  ];
  expect(await headsOf(body.join(''))).toEqual([['橋の指針', ['|目的', '|色']]]);
});

test('Deeper headings stay in their section, text before the first section under the chapter’s name', async () => {
  const head = (level: number, text: string) => paragraph(text, `<w:outlineLvl w:val="${level - 1}"/>`);
  const body = [
    head(1, '考え方'),
    paragraph('はじめの文です。'),
    head(2, '目的'),
    head(3, '橋'),
    head(4, '柱'),
    TEXT,
  ].join('');
  const imported = await importSample(makeWord({ body }), 'plan.docx');
  const [first, second] = [...listBodies(imported).values()];
  expect(first).toBe('はじめの文です。');
  expect(second).toMatch(/^### 橋 \\\{#n\d+-h1\}\n\n#### 柱 \\\{#n\d+-h2\}\n\n市民と市は/);
  expect(imported.written.chapters[0]?.sections[0]?.title).toBe('考え方');
});

test('A file with headings of one level is one chapter with its sections', async () => {
  const head = (text: string) => paragraph(text, '<w:outlineLvl w:val="0"/>');
  const body = [paragraph('橋の手引き', '<w:pStyle w:val="T"/>'), head('目的'), TEXT, head('色'), TEXT].join('');
  const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
  const { written } = await importSample(makeWord({ body, styles }), 'plan.docx');
  expect(written.chapters.map(({ title, sections }) => [title, sections.length])).toEqual([['橋の手引き', 2]]);
  expect(written.files.get('document.yaml')).toContain('titleIsOurs: true');
});
