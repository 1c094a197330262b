import { expect, test } from 'vitest';
import type { EditionSection } from '../../../src/domain/editions/match-sections.ts';
import { traceAnchors } from '../../../src/domain/editions/trace-anchors.ts';
import { readEdition } from '../../support/content/read-edition.ts';

/** A section by its number and chapter, with the anchors in it; `day` names the edition. */
function section(code: string, chapter: string, anchors: readonly string[], day = ''): EditionSection {
  const units = anchors.map((anchor) => ({ kind: 'provision' as const, anchor, label: '', text: anchor }));
  const named = { label: '', title: code, name: code, chapterName: chapter, chapterLabel: '' };
  return { code, id: `s-${code}`, chapter, path: `/mihon/guide/${day}${chapter}/`, units, ...named };
}

const TODAY = [section('9001', 'a', ['p1']), section('9002', 'b', ['q1'])];
const tell = (past: readonly (readonly EditionSection[])[]) =>
  traceAnchors(past, TODAY).map(({ chapter, anchor, path, unit }) => [`${chapter}/${anchor}`, path ?? unit ?? 'gone']);

test('Nothing is lost of what stands in the same chapter under the same anchor', () => {
  expect(tell([TODAY])).toEqual([]);
});

test('What went to another chapter leads there, to the same anchor where that stands', () => {
  expect(tell([[section('9002', 'a', ['q1', ''], '2018/')]])).toEqual([
    ['a/s-9002', '/mihon/guide/b/#s-9002'],
    ['a/q1', '/mihon/guide/b/#q1'],
  ]);
});

test('A paragraph that alone is gone is told with its place in the section, one that went with its section without', () => {
  expect(tell([[section('9001', 'a', ['p1', 'p2'], '2018/'), section('9003', 'a', ['r1'], '2018/')]])).toEqual([
    ['a/p2', 1],
    ['a/s-9003', 'gone'],
    ['a/r1', 'gone'],
  ]);
});

test('Of several editions the last that has an anchor is the one it can be read in', () => {
  const past = ['2021/', '2018/'].map((day) => [section('9001', 'a', ['p2'], day)]);
  expect(traceAnchors(past, TODAY).map((one) => one.section.path)).toEqual(['/mihon/guide/2021/a/']);
});

const OLD = [
  '# 第1章　橋',
  '## 1 第1条　色',
  'art-1-p1: 橋の色は、東の橋を赤、西の橋を白とします。',
  '## 2 第2条　塗装',
  'art-2-p1: 橋守は、三年ごとに塗装をします。',
  'art-2-p2: 塗装の費用は、市が負担します。',
].join('\n');
const follow = (...editions: readonly string[]) =>
  traceAnchors(editions.slice(0, -1).map(readEdition), readEdition(editions.at(-1) ?? '')).map((lost) => [
    `${lost.chapter}/${lost.anchor}`,
    lost.path ?? lost.unit ?? 'gone',
  ]);

test('What got another number within its section leads to that number', () => {
  expect(follow(OLD, OLD.replaceAll('第2条', '第1条の2').replaceAll('art-2-', 'art-1-2-'))).toEqual([
    ['第1章/art-2-p1', '/mihon/bridges/第1章/#art-1-2-p1'],
    ['第1章/art-2-p2', '/mihon/bridges/第1章/#art-1-2-p2'],
  ]);
});

test('What went to another section leads there, though a word of it changed', () => {
  const now = OLD.replace('\nart-2-p2: 塗装の費用は、市が負担します。', '').replace(
    '## 2',
    'art-1-p2: 塗装の費用は、市長が負担します。\n## 2',
  );
  expect(follow(OLD, now)).toEqual([['第1章/art-2-p2', '/mihon/bridges/第1章/#art-1-p2']]);
});

test('Through three editions it leads to where the text stands in the last', () => {
  const second = OLD.replaceAll('第2条', '第3条').replaceAll('art-2-', 'art-3-');
  const third = second.replaceAll('第3条', '第4条').replaceAll('art-3-', 'art-4-');
  expect(follow(second, OLD, third)).toEqual([
    ['第1章/art-3-p1', '/mihon/bridges/第1章/#art-4-p1'],
    ['第1章/art-3-p2', '/mihon/bridges/第1章/#art-4-p2'],
    ['第1章/art-2-p1', '/mihon/bridges/第1章/#art-4-p1'],
    ['第1章/art-2-p2', '/mihon/bridges/第1章/#art-4-p2'],
  ]);
});
