import { expect, test } from 'vitest';
import { tellUnderstood } from '../../../../src/domain/search/answer/tell-understood.ts';
import { planQuery } from '../../../../src/domain/search/plan/plan-query.ts';
import { WORDS } from '../../../support/samples/small-words.ts';

/** An index in which some tokens stand at some places. */
const tell = (query: string, tokens: Readonly<Record<string, readonly number[]>>) =>
  tellUnderstood(
    planQuery(query, WORDS),
    new Map(Object.entries(tokens).map(([token, places]) => [token, new Map(places.map((place) => [place, 1]))])),
  );

test('A word is understood that one place holds whole, and unmet when its pieces stand apart', () => {
  expect(tell('森林', { 森林: [3] })).toEqual({ understood: ['森林'], unmet: [] });
  expect(tell('森林浴', { 森林: [1], 林浴: [2] })).toEqual({ understood: [], unmet: ['森林浴'] });
});

test('Of several words each is told apart', () => {
  expect(tell('森林 xyz', { 森林: [3] })).toEqual({ understood: ['森林'], unmet: ['xyz'] });
});

test('A word of which only the kanji are met is told by them', () => {
  expect(tell('資金集め', { 資金: [1], 金集: [1] })).toEqual({ understood: ['資金集'], unmet: ['資金集め'] });
});

test('One kanji that is left of a word is not understood, nor are several that stand apart', () => {
  expect(tell('手だすけ', { 手: [1] })).toEqual({ understood: [], unmet: ['手だすけ'] });
  expect(tell('振り込み', { 振: [1], 込: [1] })).toEqual({ understood: [], unmet: ['振り込み'] });
  expect(tell('森林の手だすけ', { 手: [1], 森林: [2] })).toEqual({ understood: ['森林'], unmet: ['手だすけ'] });
});
