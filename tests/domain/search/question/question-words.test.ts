import { expect, test } from 'vitest';
import { ASKED, foldQuestionWords } from '../../../../src/domain/search/question/question-words.ts';

test('Words of questions are folded as questions are: width and case', () => {
  const folded = foldQuestionWords({
    asks: [{ asks: 'fax', say: ['ＦＡＸ', 'Fax番号'] }],
    fill: ['ですか？'],
    any: ['お金'],
    offices: ['ＮＰＯ係'],
    common: ['事業'],
  });
  expect(folded.asks).toEqual([{ asks: 'fax', say: ['fax', 'fax番号'] }]);
  expect(folded.fill).toEqual(['ですか?']);
  expect(folded.offices).toEqual(['npo係']);
});

test('What can be asked for is told in the order of a scheme’s page: how much, for whom, when, whom to ask', () => {
  expect(ASKED.slice(0, 4).map(({ label }) => label)).toEqual(['いくら', 'だれが', 'いつ', 'どこに聞く']);
});
