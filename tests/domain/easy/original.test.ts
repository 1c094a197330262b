import { expect, test } from 'vitest';
import { findOriginal, joinRest, type Shelf } from '../../../src/domain/easy/original.ts';
import { isFresh } from '../../../src/domain/easy/retelling.ts';
import { pin } from '../../../src/domain/pin/pin.ts';

const office = { name: '橋課', tel: '042-000-0000', asOf: '令和6年4月' };
const shelf: Shelf = {
  forms: [{ id: 'subsidy', data: { title: '補助', reading: 'ほじょ', gist: '市が助けます。' } }],
  questions: [{ id: 'money', title: 'お金は？', why: '大切だからです。', options: [{ id: 'none', label: 'なし' }] }],
  cities: [
    { id: 'mihon', data: { name: 'みほん市', summary: '架空です。', features: [], centers: [], contacts: [office] } },
  ],
  schemes: [
    {
      id: 'mihon/call',
      data: { title: '募集', summary: '募ります。', facts: [{ label: '額', text: '1万円' }], asked: ['もらえるか'] },
    },
  ],
  terms: [{ id: 'bridge', data: { term: '橋', reading: 'はし' } }],
  meanings: [
    {
      id: 'mihon',
      data: {
        meanings: [
          { term: 'bridge', gist: '渡るものです。' },
          { term: 'own', name: '虹', gist: '色です。' },
        ],
      },
    },
  ],
  documents: [{ id: 'mihon/guide', data: { chapters: [{ id: 'start', title: '一歩', sections: ['purpose'] }] } }],
  sections: [{ id: 'mihon/guide/start/purpose', body: '\n目的です。\n' }],
};

test.each([
  ['forms/subsidy', '補助', '補助\nほじょ\n市が助けます。'],
  ['questions/money', undefined, 'お金は？\n\n大切だからです。\nnone\nなし\n'],
  ['mihon', 'みほん市', 'みほん市\n架空です。\n\n\n橋課\n042-000-0000\n令和6年4月'],
  ['mihon/terms/bridge', '橋', '橋\n渡るものです。'],
  ['mihon/terms/own', '虹', '虹\n色です。'],
  ['mihon/chapters/guide', '一歩', '一歩\n目的です。'],
])('%s retells %s with all it says', (id, name, words) => {
  const original = findOriginal(id, shelf);
  expect(original?.name).toBe(name);
  expect(joinRest(original?.rest ?? '')).toBe(words);
});

test('A scheme is retold with whom to ask but without what people type, a question with its answers', () => {
  const scheme = findOriginal('mihon/schemes/call', shelf);
  expect(joinRest(scheme?.rest ?? '')).not.toContain('もらえるか');
  expect(joinRest(scheme?.rest ?? '')).toContain('042-000-0000');
  expect(scheme?.offices).toEqual([office]);
  expect(findOriginal('questions/money', shelf)?.answers).toEqual(['none']);
});

test.each([
  'forms/none',
  'questions/none',
  'none',
  'mihon/terms/none',
  'mihon/schemes/none',
  'mihon/chapters/none',
  'a/b/c',
])('Nothing is retold where %s is not there', (id) => {
  expect(findOriginal(id, shelf)).toBeUndefined();
});

test('A text is fresh until one word of its original changes', () => {
  const retelling = { title: '', parts: [], answers: {}, names: [], words: [] };
  const original = findOriginal('forms/subsidy', shelf);
  if (!original) throw new Error('The form is not there.');
  const mark = pin(original.rest);
  expect(isFresh({ ...retelling, pin: mark }, original)).toBe(true);
  expect(isFresh({ ...retelling, pin: mark }, { ...original, rest: ['補助', 'ほじょ', '市が払います。'] })).toBe(false);
  expect(isFresh(retelling, original)).toBe(false);
});
