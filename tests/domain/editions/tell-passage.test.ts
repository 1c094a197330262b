import { expect, test } from 'vitest';
import { cutByTerms } from '../../../src/domain/editions/mark-differences.ts';
import { pairEditions } from '../../../src/domain/editions/pair-editions.ts';
import { tellPassages, tellVoided } from '../../../src/domain/editions/tell-passage.ts';
import { readEdition } from '../../support/content/read-edition.ts';

const TEXT = 'text: 費用の請求は30日以内に行います。';

function tell(before: string, after: string) {
  const { passages, gone, come } = pairEditions(readEdition(before), readEdition(after));
  const told = [...tellPassages(passages, { gone, come }, cutByTerms([])).values()];
  return told.flatMap((change) => (change === 'told' ? [] : [change.sentence]));
}

test('A paragraph that went to another section is told once', () => {
  const [one, two] = ['## 1 橋\ntext: 橋の色は赤です。', '## 2 舟\ntext: 舟は二艘あります。'];
  expect(tell(`${one}\n${TEXT}\n${two}`, `${one}\n${two}\n${TEXT}`)).toEqual([
    '「橋」の2番目の段落を、「舟」の2番目の段落に移しました。',
  ]);
});

test('A section that is all in another was joined to it', () => {
  const one = '## 1 橋\ntext: 橋の色は赤です。赤は三年ごとに塗り替えます。';
  expect(tell(`${one}\n## 2 請求\n${TEXT}`, `${one}\n${TEXT}`)).toContain('「請求」を、「橋」に合わせました。');
});

test('A section that was all in another was parted from it', () => {
  const one = '## 1 橋\ntext: 橋の色は赤です。赤は三年ごとに塗り替えます。';
  expect(tell(`${one}\n${TEXT}`, `${one}\n## 2 請求\n${TEXT}`)).toContain('「請求」を、「橋」から分けました。');
});

test('A section that left its number is told as removed, with both texts', () => {
  const [before] = readEdition('## 1 第1条　橋\nart-1-p1: 橋をかけます。');
  const [after] = readEdition('## 1 第1条　削除');
  if (!before || !after) throw new Error('the sample is not read');
  const { kind, sentence, rows } = tellVoided({ before, after });
  expect([kind, sentence, rows.length]).toEqual(['removed', '「第1条　橋」を削り、番号だけを残しました。', 2]);
});
