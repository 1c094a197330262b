import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/check/read/read-yaml.ts';

const told = (text: string) =>
  readYaml(text).faults.map(({ line, value, problem, mend }) => [line, value, `${problem}${mend}`]);

test('What a file says is read with the line of every field', () => {
  const { value, lineOf, faults } = readYaml('a: 1\nlist:\n  - name: x\n    deep: { b: 2 }\n  - y\n');
  expect(faults).toEqual([]);
  expect(value).toEqual({ a: 1, list: [{ name: 'x', deep: { b: 2 } }, 'y'] });
  const paths = [['a'], ['list'], ['list', 0, 'name'], ['list', 0, 'deep', 'b'], ['list', 1]];
  expect(paths.map(lineOf)).toEqual([1, 2, 3, 4, 5]);
});

test('Of a field that is missing the line is that of what should hold it; lines above the text are counted', () => {
  expect(readYaml('list:\n  - name: x\n').lineOf(['list', 0, 'deep', 'b'])).toBe(2);
  expect(readYaml('a: 1\nb: 2\n', 1).lineOf(['b'])).toBe(3);
});

describe('A slip is told in Japanese with its line, what stands there and how to mend it', () => {
  test.each([
    ['list:\n  - a: 1\n   b: 2\n', 3, 'b: 2', '字下げ'],
    ['list:\n  - a: 1\n\tb: 2\n', 3, 'b: 2', 'タブ'],
    ['list:\n  - a: 1\n　　b: 2\n    c: 3\n', 3, 'b: 2', '全角の空白'],
    ['title：目的\nlabel: 一\n', 1, 'title：目的', '全角の「：」です。半角の「: 」'],
    ['a: 要点: 市の\n', 1, 'a: 要点: 市の', '引用符（"…"）で囲んで'],
    ['a: "閉じない\n', 1, 'a: "閉じない', '閉じる「"」'],
    ['a: [一, 二\nb: 1\n', 1, 'a: [一, 二', '閉じる「"」「]」「}」'],
    ['a: 1\nb: 2\na: 3\n', 3, 'a: 3', '同じ項目が2回あります。どちらかを消してください。'],
    ['a: 1\n---\nb: 2\n', 2, '---', 'だけの行が途中にあります。その行を消してください。'],
    ['a: @市\n', 1, 'a: @市', '値を引用符（"…"）で囲んでください。'],
    ['a: *1 注\n', 1, 'a: *1 注', '値を引用符（"…"）で囲んでください。'],
    ['a: &A 課\n', 1, 'a: &A 課', '文字として読まれません。値を引用符（"…"）で囲んでください。'],
    ['a: ! 重要\n', 1, 'a: ! 重要', '文字として読まれません。値を引用符（"…"）で囲んでください。'],
    ['a: 指針 #1 理由\n', 1, 'a: 指針 #1 理由', '「#」から後ろは、覚え書きとして捨てられます。'],
    ['a:\n  - #1\n', 2, '- #1', '「#」から後ろは、覚え書きとして捨てられます。'],
    ['a: { b: 二 #1, c: 三 }\n', 1, 'a: { b: 二 #1, c: 三 }', '「#」から後ろは'],
    ['a: 一行目\n  二行目\n', 1, 'a: 一行目', '値が次の行に続いています。1行に書いてください。'],
    ['a:\n  - 一\n  -二\n', 3, '-二', '「-」のあとに空白がありません。'],
    ['a:\n  b: 1\n  － 二\n', 3, '－ 二', '半角の「- 」ではありません。'],
    ['a: 1\nb:二\n', 2, 'b:二', '「:」に、空白が続いていません。'],
    ['a: 1\n  b: 2\n', 1, 'a: 1', '字下げがそろっていません。'],
    ['a: "c:\\d"\n', 1, 'a: "c:\\d"', '引用符の中に「\\」があります。'],
  ])('%j', (text, line, value, words) => {
    const [first] = told(text);
    expect(first?.slice(0, 2)).toEqual([line, value]);
    expect(first?.[2]).toContain(words);
    expect(first?.[2]).not.toMatch(/[A-Za-z]{3}/);
  });
});

test('Behind a slip nothing more is told of lines that are well written', () => {
  expect(told('list:\n  - a: 1\n   b: 2\n    c: 3\n  - d: 4\n')).toHaveLength(1);
});

test('Several fields that stand twice are told each', () => {
  expect(told('a: 1\na: 2\nb: 1\nb: 2\n').map(([line]) => line)).toEqual([2, 4]);
});

test('Lines that are comments, and signs inside quotation marks, are no fault', () => {
  expect(readYaml('# 覚え\na: "指針 #1"\n# b: 1\nc: "*1"\n')).toMatchObject({
    value: { a: '指針 #1', c: '*1' },
    faults: [],
  });
});

test('Behind a field that cannot be read the others are read, and their slips told in the same run', () => {
  const { value, unread, faults } = readYaml('title：題\nlabel: １\ntext: 要点: 市\nend: 1\n');
  expect(value).toEqual({ label: '１', end: 1 });
  expect(unread).toEqual(['title', 'text']);
  expect(faults.map(({ line }) => line)).toEqual([1, 3]);
});
