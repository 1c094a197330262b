import { foldSearchWords } from '../../../src/domain/search/plan/search-words.ts';

/** A few words of a site, folded: two groups, a term with its reading, a word to drop and a city. */
export const WORDS = foldSearchWords({
  groups: [
    { say: ['補助金', '助成金'], read: ['ほじょきん', 'subsidy'], near: ['予算'] },
    { say: ['協働'], read: ['きょうどう', '共同'], near: ['連携'] },
    { say: ['協働のまちづくり'], read: [], near: [] },
    { say: ['定義'], read: ['って何'], near: [] },
    { say: ['NPO'], read: ['エヌピーオー'], near: [] },
  ],
  drop: ['違い', '知りたい'],
  faint: ['いつ'],
  cities: [{ id: 'mihon', name: 'みほん市', reading: 'みほんし' }],
  documents: ['虹の橋条例'],
});
