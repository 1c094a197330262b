import type { KnownAnswer } from '../../../src/domain/search/question/known-answer.ts';
import { foldQuestionWords } from '../../../src/domain/search/question/question-words.ts';

/** A few words of questions, folded. */
export const QUESTIONS = foldQuestionWords({
  asks: [
    { asks: 'amount', say: ['いくら', '上限', '額'] },
    { asks: 'when', say: ['いつ', '期間'] },
    { asks: 'phone', say: ['電話', '電話番号', '連絡先'] },
    { asks: 'fax', say: ['ファクス', '連絡先'] },
    { asks: 'meaning', say: ['とは', '意味'] },
    { asks: 'article', say: ['内容'] },
  ],
  fill: ['です', 'ですか', '教えて', 'もらえる', 'もらえます', 'ますか'],
  any: ['お金', '募集'],
  offices: ['協働', '担当'],
  common: ['橋', '事業', '課', '係'],
});

const PLAIN: KnownAnswer = {
  kind: 'amount',
  about: 'scheme',
  city: 'みほん市',
  subject: 'みほん市虹の橋事業',
  names: ['虹の橋事業'],
  words: ['補助', '補助金'],
  part: '',
  text: '橋1本につき1万円です。',
  path: '/mihon/schemes/bridge-call/',
  source: { name: '手引き 1', path: '/mihon/guide/start/#first-step' },
  document: 'みほん市　手引き',
  age: '令和6年（2024年）4月現在の文書',
  isEnded: false,
};

/** Makes an answer that differs from a scheme's amount in some fields. */
export function knownAnswer(change: Partial<KnownAnswer> = {}): KnownAnswer {
  return { ...PLAIN, ...change };
}
