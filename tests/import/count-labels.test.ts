import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../src/import/container/open-package.ts';
import { Ledger } from '../../src/import/ledger/ledger.ts';
import { formatNumber } from '../../src/import/word/format-number.ts';
import { readWord } from '../../src/import/word/read-word.ts';
import { definition, inList, level, list, makeWord, paragraph } from '../support/import/make-word.ts';

/** The labels of paragraphs that stand in lists, each given by its level and list, or by its style. */
function labelsOf(
  numbering: string,
  asked: readonly (readonly [level: number, list?: number] | string)[],
  styles = '',
) {
  const body = asked.map((one) =>
    typeof one === 'string'
      ? paragraph('本文', `<w:pStyle w:val="${one}"/>`)
      : paragraph('本文', inList(one[0], one[1])),
  );
  const ledger = new Ledger();
  const { blocks } = readWord(openPackage(makeWord({ body: body.join(''), numbering, styles }), ledger), ledger);
  return blocks.map((block) => (block.kind === 'paragraph' ? block.label : ''));
}

const LAW = definition(
  0,
  level(0, 'decimalFullWidth', '第%1条'),
  level(1, 'decimal', '（%2）'),
  level(2, 'irohaFullWidth', '%3'),
);

describe('Word’s numbers are counted as Word counts them', () => {
  test('a deeper level begins anew below a new number above it', () => {
    const labels = labelsOf(LAW + list(1, 0), [[0], [1], [1], [2], [2], [0], [1], [2]]);
    expect(labels).toEqual(['第１条', '（1）', '（2）', 'イ', 'ロ', '第２条', '（1）', 'イ']);
  });

  test('a level that never restarts goes on through the document', () => {
    const never = definition(
      0,
      level(0, 'decimal', '第%1章'),
      level(1, 'decimal', '第%2条', '<w:lvlRestart w:val="0"/>'),
    );
    expect(labelsOf(never + list(1, 0), [[0], [1], [1], [0], [1]])).toEqual([
      '第1章',
      '第1条',
      '第2条',
      '第2章',
      '第3条',
    ]);
  });

  test('a level that restarts only after the first goes on below the second', () => {
    const after = definition(
      0,
      level(0, 'decimal', '%1'),
      level(1, 'decimal', '%2'),
      level(2, 'decimal', '%3', '<w:lvlRestart w:val="1"/>'),
    );
    expect(labelsOf(after + list(1, 0), [[0], [1], [2], [1], [2], [0], [1], [2]])).toEqual([
      '1',
      '1',
      '1',
      '2',
      '2',
      '2',
      '1',
      '1',
    ]);
  });

  test('lists that share a definition go on counting; one that says where it starts begins there', () => {
    const three =
      LAW +
      list(1, 0) +
      list(2, 0) +
      list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    expect(
      labelsOf(three, [
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 3],
      ]),
    ).toEqual(['第１条', '第２条', '第７条', '第８条']);
  });

  test('a list that starts a level anew does so where it first uses that level', () => {
    const two =
      definition(0, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2')) +
      list(1, 0) +
      list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    expect(labelsOf(two, [[0], [1, 2], [0], [0, 2], [0, 2]])).toEqual(['1', '1.1', '2', '7', '8']);
  });

  test('a list may start at any number, and write a level in its own way', () => {
    const own =
      definition(0, level(0, 'japaneseCounting', '第%1条', '', 5)) +
      list(1, 0) +
      list(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1.')}</w:lvlOverride>`);
    expect(
      labelsOf(own, [
        [0, 1],
        [0, 1],
        [0, 2],
      ]),
    ).toEqual(['第五条', '第六条', 'VII.']);
  });

  test('a label names the numbers above it; in legal style all of them in figures', () => {
    const deep = (legal: string) =>
      definition(0, level(0, 'japaneseCounting', '%1'), level(1, 'decimal', '%1-%2', legal));
    expect(labelsOf(deep('') + list(1, 0), [[0], [0], [1]])).toEqual(['一', '二', '二-1']);
    expect(labelsOf(deep('<w:isLgl/>') + list(1, 0), [[0], [0], [1]])).toEqual(['一', '二', '2-1']);
  });

  test('a level that appears before the one above it counts that as begun', () => {
    const two = definition(0, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2'));
    expect(labelsOf(two + list(1, 0), [[1], [1], [0], [1]])).toEqual(['1.1', '1.2', '2', '2.1']);
  });

  test('a number may come from the style, from the style it is based on, and be taken off', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Jo"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Jo2"><w:basedOn w:val="Jo"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Go"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Off"><w:basedOn w:val="Jo"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
    expect(labelsOf(LAW + list(1, 0), ['Jo', 'Go', 'Jo2', 'Off', 'Go'], styles)).toEqual([
      '第１条',
      '（1）',
      '第２条',
      '',
      '（1）',
    ]);
  });

  test('a list that is kept in a style of lists is found there', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const linked = '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="L"/></w:abstractNum>';
    expect(
      labelsOf(
        LAW + linked + list(1, 0) + list(2, 9),
        [
          [0, 2],
          [0, 2],
        ],
        styles,
      ),
    ).toEqual(['第１条', '第２条']);
  });

  test('a bullet is no number, and one that counts nothing shows nothing', () => {
    const odd = definition(0, level(0, 'bullet', '・'), level(1, 'none', ''));
    expect(labelsOf(odd + list(1, 0), [[0], [0], [1]])).toEqual(['・', '・', '']);
  });
});

test.each([
  ['decimalFullWidth', '１', '１０', '２１'],
  ['japaneseCounting', '一', '十', '二十一'],
  ['japaneseLegal', '壱', '壱拾', '弐拾壱'],
  ['japaneseDigitalTenThousand', '一', '一〇', '二一'],
  ['aiueoFullWidth', 'ア', 'コ', 'ナ'],
  ['irohaFullWidth', 'イ', 'ヌ', 'ナ'],
  ['aiueo', 'ｱ', 'ｺ', 'ﾅ'],
  ['decimalEnclosedCircle', '①', '⑩', '㉑'],
  ['decimalEnclosedParen', '⑴', '⑽', '(21)'],
  ['ideographTraditional', '甲', '癸', '甲甲甲'],
  ['lowerLetter', 'a', 'j', 'u'],
  ['upperRoman', 'I', 'X', 'XXI'],
  ['decimalZero', '01', '10', '21'],
])('The format %s writes 1, 10 and 21 as %s, %s and %s', (format, ...written) => {
  expect([1, 10, 21].map((value) => formatNumber(format, value))).toEqual(written);
});

test('Whatever levels follow one another, a first level counts on and a second is told from its neighbours', () => {
  const two = definition(0, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2')) + list(1, 0);
  const levels = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(levels, (asked) => {
      const labels = labelsOf(
        two,
        asked.map((at) => [at] as const),
      );
      const firsts = labels.filter((label) => !label.includes('.')).map(Number);
      expect(firsts).toEqual(firsts.map((_, at) => (firsts[0] ?? 1) + at));
      expect(new Set(labels).size).toBe(labels.length);
    }),
    { numRuns: 60 },
  );
});
