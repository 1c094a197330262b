import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importSample, listBodies, plainWords, readSample } from '../support/import/import-sample.ts';

const source = readSample('ordinance.docx');
const read = () => importSample(source, 'ordinance.docx');

/** The paragraphs of the file as Word wrote them, read in another way than by the import. */
function listParagraphs(): readonly string[] {
  const xml = new TextDecoder().decode(unzipSync(source)['word/document.xml']);
  return xml.split('</w:p>').map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''));
}

test('An ordinance becomes chapters, articles and 附則 with the numbers that Word counts', async () => {
  const { kind, written } = await read();
  expect(kind).toBe('ordinance');
  expect(written.chapters.map(({ draft, title, sections }) => [draft.headline.label, title, sections.length])).toEqual([
    ['', '題名', 1],
    ['第１章', '総則', 4],
    ['第２章', '協働の推進', 5],
    ['第３章', '推進体制', 3],
    ['', '附則', 1],
  ]);
  expect(
    written.chapters.flatMap(({ sections }) => sections.map(({ name, recorded }) => `${name} ${recorded.label}`)),
  ).toEqual([
    expect.stringMatching(/^n\d+ $/),
    ...Array.from(
      { length: 12 },
      (_, at) => `art-${at + 1} 第${'１２３４５６７８９'[at] ?? `１${'０１２'[at - 9]}`}条`,
    ),
    expect.stringMatching(/^n\d+ $/),
  ]);
});

test('Its captions, 22 paragraphs, two of them of 附則, and 17 items are all there', async () => {
  const bodies = [...listBodies(await read()).values()].join('\n');
  expect(bodies.match(/<Paragraph /g)?.length).toBe(22);
  expect(bodies.match(/<Item /g)?.length).toBe(17);
  const { written } = await read();
  const titles = written.chapters.flatMap(({ sections }) => sections.map(({ title }) => title));
  expect(titles.slice(1, 5)).toEqual(['目的', '定義', '基本原則', '他の条例との関係']);
});

test('Its text is that of the file to the character', async () => {
  const bodies = listBodies(await read());
  const paragraphs = listParagraphs();
  const isText = (text: string) => text !== '' && !/^（.*）$|^(総則|協働の推進|推進体制|附　則)$/.test(text);
  const wanted = paragraphs
    .filter(isText)
    .map((text) => text.replace(/^[１２３]　/, ''))
    .join('');
  const terms = [...bodies].map(([name, body]) => [name, body.replace(/<Item [^>]*term="([^"]*)">/g, '$1')] as const);
  expect(terms.map(([, body]) => plainWords(body)).join('')).toBe(wanted.replace(/[\s　]/g, ''));
});

test('An article that a text names is linked, down to the item', async () => {
  const bodies = listBodies(await read());
  expect(bodies.get('art-8')).toContain('[第１０条](section:mihon/plan/art-10)に規定する');
  expect(bodies.get('art-2')).toContain('前項第２号に規定する');
});

test('The date and the number of its enactment stand in the facts of the document', async () => {
  const { written } = await read();
  const yaml = written.files.get('document.yaml') ?? '';
  expect(yaml).toContain('title: あおば野市協働のまちづくり条例\n');
  expect(yaml).toContain('date: 令和6年3月25日\n');
  expect(yaml).toContain('event: 条例第12号\n');
});

test('A regulation and an instruction are read by their articles too', async () => {
  for (const kind of ['regulation', 'instruction']) {
    const { written } = await importSample(source, 'ordinance.docx', kind);
    expect(written.chapters.map(({ sections }) => sections.length)).toEqual([1, 4, 5, 3, 1]);
  }
});
