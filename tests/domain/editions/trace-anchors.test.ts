import { expect, test } from 'vitest';
import type { EditionSection } from '../../../src/domain/editions/match-sections.ts';
import { traceAnchors } from '../../../src/domain/editions/trace-anchors.ts';

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
