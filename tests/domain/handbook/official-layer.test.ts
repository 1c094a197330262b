import { describe, expect, test } from 'vitest';
import {
  anchorOfficial,
  cutBody,
  folderOfOfficial,
  keepPins,
  listHeld,
  listPassages,
  listUnits,
  quoteWords,
} from '../../../src/domain/handbook/official-layer.ts';
import { pin } from '../../../src/domain/pin/pin.ts';

const BODY = [
  '（令和５年条例第１号）',
  '<Paragraph id="art-2-p1">橋守（[前条](section:mihon/care/art-1#art-1-p1)の橋守）は、点検する。</Paragraph>',
  '<Paragraph id="art-2-p2">\n\n次のとおりとする。\n\n<Item id="art-2-p2-i1" term="手入れ">清掃をいう。</Item>\n\n</Paragraph>',
].join('\n\n');
const TEXT = { section: 'art-2', label: '第２条', title: '（点検）', body: BODY };

describe('The units of a city’s words', () => {
  test('are the paragraphs by their anchors, and under the section what stands around them with its heading', () => {
    expect([...listUnits(TEXT)]).toEqual([
      ['art-2', '第２条（点検）（令和５年条例第１号）'],
      ['art-2-p1', '橋守（前条の橋守）は、点検する。'],
      ['art-2-p2', '次のとおりとする。手入れ清掃をいう。'],
    ]);
  });

  test('are none where there are no words', () => {
    expect(listUnits(undefined).size).toBe(0);
  });

  test('are the same wherever a link in them leads, and however lines are broken', () => {
    const moved = BODY.replace('art-1#art-1-p1', 'art-9').replace('次のとおり', '次の\nとおり');
    expect([...listUnits({ ...TEXT, body: moved })]).toEqual([...listUnits(TEXT)]);
  });
});

describe('A passage of ours', () => {
  const held = ['art-2', 'art-2-p1', 'art-2-p2'];
  const pins = keepPins(TEXT, held, {});
  const statesOf = (text: typeof TEXT | undefined) =>
    listPassages(text, held, pins).flatMap(({ anchor, state }) => (state === 'current' ? [] : [[anchor, state]]));

  test('rests on the words that lay beside it first', () => {
    expect(pins['art-2-p1']).toBe(pin('橋守（前条の橋守）は、点検する。'));
    expect(statesOf(TEXT)).toEqual([]);
  });

  test('has to be read again when exactly its own words have changed', () => {
    expect(statesOf({ ...TEXT, body: BODY.replace('点検する', '点検しない') })).toEqual([['art-2-p1', 'changed']]);
    expect(statesOf({ ...TEXT, body: BODY.replace('清掃', '塗装') })).toEqual([['art-2-p2', 'changed']]);
    expect(statesOf({ ...TEXT, title: '（点検等）' })).toEqual([['art-2', 'changed']]);
  });

  test('has to be read again when its words are gone', () => {
    expect(statesOf({ ...TEXT, body: BODY.split('\n\n').slice(0, 2).join('\n\n') })).toEqual([['art-2-p2', 'changed']]);
    expect(statesOf(undefined).map(([anchor]) => anchor)).toEqual(held);
  });

  test('keeps its mark when the words change, and a new one gets the mark of what it met', () => {
    const changed = { ...TEXT, body: BODY.replace('点検する', '点検しない') };
    expect(keepPins(changed, held, { 'art-2-p1': pins['art-2-p1'] ?? '' })).toEqual(pins);
  });

  test('that met no words yet says so', () => {
    expect(listPassages(TEXT, ['art-2-p1'], {})).toEqual([
      { anchor: 'art-2-p1', state: 'unread', pin: pins['art-2-p1'] },
    ]);
  });

  test('is one for each paragraph, and one for the section', () => {
    expect(listHeld('art-2', BODY)).toEqual(held);
    expect([...cutBody('art-2', BODY).keys()]).toEqual(held);
  });
});

test('A result shows how a city’s words begin: words only, without marks, ids and our notes', () => {
  const note = '<EditorNote id="H-1">\n\n当サイトの注です。\n\n</EditorNote>';
  expect(quoteWords(`### 点検 \\{#art-2-check}\n\n**毎年**、[前条](section:a/b/c)のとおり。\n\n${note}`)).toBe(
    '点検 毎年、前条のとおり。',
  );
});

test('A city’s words have an anchor of their own beside ours', () => {
  expect(anchorOfficial('art-2-p1')).toBe('official-art-2-p1');
});

test('A file lies with a city’s words when it lies in their folder, however deep', () => {
  const folder = 'cities/mihon/care/official/';
  expect(folderOfOfficial(`${folder}official.yaml`)).toBe(folder);
  expect(folderOfOfficial(`${folder}work/art-3.mdx`)).toBe(folder);
  expect(folderOfOfficial('cities/mihon/care/work/art-3.mdx')).toBeUndefined();
  expect(folderOfOfficial('cities/mihon/official/art-3.mdx')).toBeUndefined();
});
