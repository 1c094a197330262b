import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareEditions } from '../../../src/domain/editions/compare-editions.ts';
import { cutByTerms } from '../../../src/domain/editions/mark-differences.ts';
import { readEdition } from '../../support/content/read-edition.ts';

type Edits = readonly (readonly [from: string, to: string])[];
type Amendment = {
  readonly name: string;
  readonly from?: Edits;
  readonly edits: Edits;
  readonly told: readonly string[];
};

const read = <T>(file: string) => parse(readFileSync(`tests/cases/editions/${file}.yaml`, 'utf8')) as T;
const { text: BEFORE } = read<{ readonly text: string }>('before');
const amendments = read<readonly Amendment[]>('amendments');
const rearrangements = ['renumberings', 'rearrangements'].flatMap((file) => read<readonly Amendment[]>(file));
const spellings = read<readonly Amendment[]>('spellings');
const cut = cutByTerms(['協働', '市民活動団体']);

function edit(text: string, edits: Edits): string {
  return edits.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`before.yaml does not hold "${from}"`);
    return changed.replace(from, to);
  }, text);
}

function tell({ from = [], edits }: Amendment) {
  const before = edit(BEFORE, from);
  return compareEditions(readEdition(before), readEdition(edit(before, edits)), cut);
}

test('There are sixty amendments and twenty-five changes of spelling to try it with', () => {
  expect(amendments.length + rearrangements.length).toBeGreaterThanOrEqual(60);
  expect(spellings.length).toBeGreaterThanOrEqual(25);
});

test.each([...amendments, ...rearrangements])('$name: each change is named, and named once', (amendment) => {
  expect(tell(amendment).map(({ sentence }) => sentence)).toEqual(amendment.told);
});

test.each(spellings)('$name: no change of meaning is named', (spelling) => {
  const changes = tell(spelling);
  expect(changes.map(({ sentence }) => sentence)).toEqual(spelling.told);
  expect(changes.filter(({ kind }) => kind !== 'spelling')).toEqual([]);
});

test('Nothing is named between an edition and itself', () => {
  expect(compareEditions(readEdition(BEFORE), readEdition(BEFORE), cut)).toEqual([]);
});

test('Only the words that changed are marked, on both sides', () => {
  const [change] = tell({ name: '', edits: [['10万円を上限', '30万円を限度']], told: [] });
  const marked = (side: 'after' | 'before') =>
    change?.rows[0]?.[side]?.filter(({ changed }) => changed).map(({ text }) => text);
  expect([marked('after'), marked('before')]).toEqual([
    ['30', '限度'],
    ['10', '上限'],
  ]);
});

test('A change leads to its place in both editions', () => {
  const [change] = tell({
    name: '',
    edits: [['art-3-p3: 費用の請求は、手入れをした日から30日以内に行います。\n', '']],
    told: [],
  });
  expect([change?.beforePath, change?.afterPath]).toEqual(['/mihon/bridges/第2章/#art-3-p3', undefined]);
});

test('Where ・ and 、 change places, that is marked', () => {
  const from = [['はけ、バケツ、手袋', 'はけ・バケツ、手袋']] as const;
  const [change] = tell({ name: '', from, edits: [['はけ・バケツ、手袋', 'はけ、バケツ・手袋']], told: [] });
  const marked = change?.rows[0]?.after?.filter(({ changed }) => changed).map(({ text }) => text);
  expect([change?.kind, marked]).toEqual(['revised', ['、', '・']]);
});
