import { expect, test } from 'vitest';
import { answerQuery } from '../../../src/domain/search/answer/answer-query.ts';
import { openPlainIndex } from '../../../src/domain/search/index/plain-index.ts';
import { planRequest } from '../../../src/domain/search/plan/plan-request.ts';
import { makePlainIndex } from '../../../src/publish/search/make-plain-index.ts';
import { readRecords } from '../../../src/publish/search/search-records.ts';
import { WORDS } from '../../support/samples/small-words.ts';
import { makePlaceOnPage } from '../../support/samples/small-places.ts';

const place = (id: string, title: string) =>
  makePlaceOnPage(`/mihon/guide/#${id}`, `#${id}`, { title, cities: ['みほん市'], document: '指針' });
const PAGE = `<main><section id="grant"><p>補助金は30万円まで。</p></section><section id="aim"><p>平成21年に協働の目的を決め、補助金にもふれました。</p></section>
<section id="art-12"><p>ＮＰＯと市が話し合う。</p></section></main>`;
const INDEX = makePlainIndex(
  readRecords(PAGE, [place('grant', '補助金'), place('aim', '目的'), { ...place('art-12', '第12条'), article: 12 }]),
);
/** As it comes out of a file. */
const opened = openPlainIndex(JSON.parse(JSON.stringify(INDEX)) as typeof INDEX);
const find = async (query: string) => {
  const request = { query, city: '', document: '', kind: '' } as const;
  const { places } = await answerQuery(planRequest(request, WORDS), opened);
  return places.map(({ path }) => path.replace(/.*#/, ''));
};

test('Without Pagefind the planner finds words, their readings, years, amounts and articles', async () => {
  expect(await find('助成金')).toEqual(['grant', 'aim']);
  expect(await find('ほじょきん')).toEqual(['grant', 'aim']);
  expect(await find('2009年')).toEqual(['aim']);
  expect(await find('３０万円')).toEqual(['grant']);
  expect(await find('第十二条')).toEqual(['art-12']);
  expect(await find('npo')).toEqual(['art-12']);
});

test('Without Pagefind one character finds every place that holds it, and a word nobody says finds none', async () => {
  expect((await find('市')).toSorted()).toEqual(['aim', 'art-12', 'grant']);
  expect(await find('宇宙')).toEqual([]);
});
