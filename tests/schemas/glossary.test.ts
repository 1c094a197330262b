import { describe, expect, test } from 'vitest';
import { meaningsSchema, termSchema } from '../../src/schemas/glossary.ts';
import { change, findOverlooked, listFaults } from '../support/content/schema-variations.ts';

describe('A term', () => {
  const GOOD = { term: 'コミュニティ活動', reading: 'こみゅにてぃーかつどう', asked: ['地域の集まり'] };

  test('with its reading is accepted', () => {
    expect(listFaults(termSchema, GOOD)).toEqual([]);
  });

  test('with a field missing, unknown or of another type is refused at that field', () => {
    expect(findOverlooked(termSchema, GOOD, ['asked'])).toEqual([]);
  });

  test.each(['コミュニティ', '協働', 'kyodo', 'きょう どう', ''])('may not have the reading 「%s」', (reading) => {
    expect(listFaults(termSchema, { ...GOOD, reading })).toEqual(['reading']);
  });
});

describe('The meanings of a city', () => {
  const GOOD = {
    meanings: [
      {
        term: 'collaboration',
        name: '協働',
        reading: 'きょうどう',
        gist: '虹の橋を一緒にかけることです。',
        section: 'mihon/ordinance/art-1',
        anchor: 'art-1-p1',
      },
    ],
  };

  test('with the place that defines each are accepted, with or without anchor', () => {
    expect(listFaults(meaningsSchema, GOOD)).toEqual([]);
    expect(listFaults(meaningsSchema, change(GOOD, 'meanings.0.anchor', undefined))).toEqual([]);
  });

  test('with a field missing, unknown or of another type are refused at that field', () => {
    expect(
      findOverlooked(meaningsSchema, GOOD, ['meanings.*.anchor', 'meanings.*.name', 'meanings.*.reading']),
    ).toEqual([]);
  });
});
