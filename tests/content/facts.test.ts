import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/read/read-content.ts';
import { COUNTED } from '../support/content/counted-cities.ts';
import { COUNTED_CONTENT as REAL } from '../support/content/real-content.ts';
import { measureOf, readFacts, tellMissing, type Fact } from '../support/facts/facts.ts';

const files = readFacts();
const EMPTY = await readContent(new Map());
const ask = (name: string, { of = '', is }: Fact) => ({ city: name, of, is });

describe.each(files)('$file', ({ file, name, facts }) => {
  test.each(facts)('$what', (fact) => {
    const found = measureOf(fact)(REAL, ask(name, fact));
    expect(found, `${file}「${fact.id}」：${fact.why} 本文を直すか、数え直してisを直してください。`).toEqual(fact.is);
  });

  test('Each fact has a name of its own and would not hold of an empty handbook', () => {
    expect(facts.map(({ id }) => id)).toEqual([...new Set(facts.map(({ id }) => id))]);
    const isNothing = ({ is }: Fact) => Array.isArray(is) && is.length === 0;
    const hollow = facts.filter((fact) => !isNothing(fact) && holds(name, fact));
    expect(hollow.map(({ id }) => id)).toEqual([]);
  });
});

function holds(name: string, fact: Fact): boolean {
  try {
    expect(measureOf(fact)(EMPTY, ask(name, fact))).toEqual(fact.is);
    return true;
  } catch {
    return false;
  }
}

test.each(COUNTED)(
  'The facts of %s say which documents it has, what it alone says and what nobody looked for yet',
  (city) => {
    expect(tellMissing(city, files)).toBeUndefined();
  },
);

test('A city without facts is told in one sentence what to write', () => {
  expect(tellMissing('mihon', files)).toBe(
    'tests/cases/facts/mihon.yaml を作って、「文書」（収めた文書を、並べる順に）、「この市だけの行」（比べるページが「この市だけ」と書く行を、ほかの市の文書と見くらべてから）、「まだ調べていない主題」（pointsのファイルがない主題を）を書いてください。書き方は、ほかの市のファイルと同じです。',
  );
});

test('Every file of facts is of a city that there is, or of all', () => {
  expect(files.map(({ name }) => name).filter((name) => name !== 'all-cities' && !COUNTED.includes(name))).toEqual([]);
});
