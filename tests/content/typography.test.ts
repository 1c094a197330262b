import { expect, test } from 'vitest';
import { readDocuments, readSections } from '../support/content/read-content.ts';
import { listBodies, listFields } from '../support/content/prose.ts';

const sections = await readSections();
const prose = [...listBodies(sections), ...listFields()];

const JAPANESE = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}、。「」（）]';
const GAP = new RegExp(`${JAPANESE}[ 　]+[A-Za-z0-9]|[A-Za-z0-9][ 　]+${JAPANESE}`, 'u');

/** Places as a citation names them (基礎編（６）): they hold a label, which keeps the digits of the source. */
const places = readDocuments()
  .flatMap(({ id, data }) =>
    data.chapters.flatMap(({ id: chapter, citeAs }) =>
      sections
        .filter((section) => section.document === id && section.chapter === chapter)
        .map(({ data: { label = '' } }) => `${citeAs}${label}`),
    ),
  )
  .filter((place) => /^[^０-９]{2}/.test(place));
const withoutPlaces = (text: string) => places.reduce((rest, place) => rest.replaceAll(place, ''), text);

test('No space stands between Japanese and Latin letters or digits', () => {
  expect(prose.length).toBeGreaterThan(500);
  const problems = prose
    // The number of an annexed document may stand apart from its title: 資料1 小平市協働の推進に関する指針.
    .map(({ at, text }) => ({ at, match: GAP.exec(text.replace(/資料\d /g, '資料')) }))
    .flatMap(({ at, match }) => (match ? [`${at}: "${match[0]}" in ${match.input.slice(0, 60)}`] : []));
  expect(problems).toEqual([]);
});

test('Digits in prose are half-width; only labels keep those of the source', () => {
  const problems = prose.flatMap(({ at, text }) => {
    const match = /.{0,6}[０-９].{0,6}/.exec(withoutPlaces(text));
    return match ? [`${at}: ${match[0]}`] : [];
  });
  expect(problems).toEqual([]);
});

test('Latin letters in prose are half-width, but for the name of ＪＡ東京むさし', () => {
  const problems = prose.flatMap(({ at, text }) => {
    const match = /.{0,6}[Ａ-Ｚａ-ｚ].{0,6}/.exec(text.replaceAll('ＪＡ東京むさし', ''));
    return match ? [`${at}: ${match[0]}`] : [];
  });
  expect(problems).toEqual([]);
});

test('Japanese punctuation and brackets are full-width', () => {
  const half = new RegExp(`${JAPANESE}[,.?!(]|[)]${JAPANESE}|[｡｢｣､･ｦ-ﾟ]`, 'u');
  const problems = prose.flatMap(({ at, text }) => {
    const match = half.exec(text);
    return match ? [`${at}: "${match[0]}" in ${text.slice(0, 60)}`] : [];
  });
  expect(problems).toEqual([]);
});

test('No Markdown is left over in the text a reader sees', () => {
  const problems = prose
    .filter(({ text }) => /\*\*|__|\]\(|<\/?[A-Za-z]|^#+ /.test(text))
    .map(({ at, text }) => `${at}: ${text.slice(0, 60)}`);
  expect(problems).toEqual([]);
});
