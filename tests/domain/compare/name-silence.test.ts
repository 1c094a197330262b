// Kind 15 of the faults: 規定なし stood where handbooks and guidelines were silent, and where nobody had looked.
import { expect, test } from 'vitest';
import { explainSilences, lineSilentRows, nameSilence, tellSilent } from '../../../src/domain/compare/name-silence.ts';

test.each([
  [['ordinance'], '規定なし'],
  [['ordinance', 'ordinance'], '規定なし'],
  [['regulation', 'instruction', 'ordinance'], '規定なし'],
  [['handbook'], '記載なし'],
  [['plan', 'call', 'report'], '記載なし'],
  [['guideline', 'ordinance'], '記載なし'],
  [['policy', 'newsletter'], '記載なし'],
  [[], 'まだ調べていません'],
] as const)('Where documents of the kinds %j are silent stands %s', (kinds, silence) => {
  expect(nameSilence(kinds)).toBe(silence);
});

test('Only the words that are shown are explained, each once', () => {
  expect(explainSilences(['記載なし', '記載なし', 'まだ調べていません'])).toBe(
    '「記載なし」は、見た文書に書かれていないこと、「まだ調べていません」は、その市の文書をこのことについて見ていないことを表します。',
  );
  expect(explainSilences([])).toBe('');
});

test('Silent cities are told by the way in which they are silent', () => {
  const cities = [
    { name: '甲市', silence: '規定なし' },
    { name: '乙市', silence: '記載なし' },
    { name: '丙市', silence: 'まだ調べていません' },
    { name: '丁市', silence: '記載なし' },
  ] as const;
  expect(tellSilent(cities)).toEqual([
    '甲市の文書には、規定がありません。',
    '乙市と丁市の文書には、記載がありません。',
    '丙市は、まだ調べていません。',
  ]);
  expect(tellSilent(cities.slice(1, 2), 'この形態の')).toEqual(['乙市の文書には、この形態の記載がありません。']);
});

// use.md part 6: 15 to 21 lines of 記載なし on a page.
test('Rows of which documents say nothing become one line that may be folded and names the documents', () => {
  const looked = [
    { kind: 'handbook', shortTitle: '手引き' },
    { kind: 'ordinance', shortTitle: '条例' },
  ] as const;
  expect(lineSilentRows(['主導', '期間'], looked)).toEqual({
    head: '記載なし：2項目（見た文書：手引き、条例）',
    rows: '主導、期間',
    isFolded: true,
  });
  expect(lineSilentRows(['主導'], looked.slice(1))?.head).toBe('規定なし：1項目（見た文書：条例）');
  expect(lineSilentRows([], looked)).toBeUndefined();
});

test('Rows that nobody has looked for are told in sight, and no document is named', () => {
  expect(lineSilentRows(['主導', '例'], [])).toEqual({
    head: 'まだ調べていません：2項目',
    rows: '主導、例',
    isFolded: false,
  });
});
