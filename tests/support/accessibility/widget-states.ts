import type { Page } from 'playwright-core';
import { walkOffline } from './offline-states.ts';
import { beginDraft, COMMISSION, propose } from '../browser/open-draft.ts';
import { MUTUAL } from '../browser/open-sheet.ts';
import { walkDrawing, walkSheet } from './sheet-states.ts';

export type WidgetWalk = {
  readonly path: string;
  /** Brings the widget from state to state, as a reader does; yields the name of each when it stands. */
  readonly walk: (page: Page) => AsyncGenerator<string>;
};

/**
 * States of the widgets that no address opens: PAGE_KINDS holds those that one does. One load of a page serves all of
 * its states.
 */
export const WIDGET_STATES: Readonly<Record<string, WidgetWalk>> = {
  'check sheet': { path: MUTUAL, walk: walkSheet },
  'sheet to draw on': { path: '/checklists/town-vision/', walk: walkDrawing },
  'draft of an agreement': { path: COMMISSION, walk: walkDraft },
  wizard: { path: '/choose/?v=1&stage=carry-out&lead=nobody&at=result', walk: walkWizard },
  'list of projects': { path: '/kodaira/projects/?q=武蔵野美術大学', walk: walkProjects },
  'search field': { path: '/about/', walk: walkField },
  'search page': { path: '/search/', walk: walkSearch },
  'booklet page': { path: `/booklet/?s=${askTooMuch()}&document=inagi/guideline`, walk: walkBooklet },
  'calendar of a scheme': { path: '/kodaira/schemes/proposal-program/', walk: walkCalendar },
  settings: { path: '/settings/', walk: walkSettings },
  'page that keeps the site': { path: '/offline/', walk: walkOffline },
};

async function* walkDraft(page: Page): AsyncGenerator<string> {
  await beginDraft(page, '団体');
  await propose(page, '目的', '駅前を花で飾ること');
  yield 'draft with a proposal and what is open';
  await page.getByRole('button', { name: '双方をくらべる' }).click();
  await page.locator('.talk-view').waitFor();
  yield 'proposals of both parties beside each other';
}

async function* walkWizard(page: Page): AsyncGenerator<string> {
  await page.getByText('まだ言えることが少なすぎます').waitFor();
  yield 'result with too little known, and an answer in the address that is none';
  await page.getByRole('button', { name: '初めからやり直す' }).click();
  await page.getByRole('button', { name: '問いに進む' }).click();
  await page.getByRole('alert').waitFor();
  yield 'beginning passed over without a choice';
  await page.getByLabel('すべての市を並べる').check();
  await page.getByLabel('市民・団体').check();
  await page.getByRole('button', { name: '問いに進む' }).click();
  await page.getByRole('button', { name: '次へ' }).click();
  await page.getByRole('alert').waitFor();
  yield 'question passed over without an answer';
}

async function* walkProjects(page: Page): AsyncGenerator<string> {
  await page.locator('.found-rows tbody tr').first().waitFor();
  yield 'list narrowed';
  await page.getByLabel('ことば').fill('xyzzy');
  await page.getByText('168件のうち0件').waitFor();
  yield 'list narrowed to none';
}

async function* walkField(page: Page): AsyncGenerator<string> {
  await page.locator('#site-search').focus();
  await page.locator('#site-search').fill('委託');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  yield 'places offered under the field';
}

async function* walkSearch(page: Page): AsyncGenerator<string> {
  const cut = '**/pagefind/**';
  await page.context().route(cut, (route) => route.abort());
  await page.locator('#q').fill('委託');
  await page.locator('#search-count').getByText('読み込めませんでした').waitFor();
  yield 'index that cannot be fetched';
  await page.context().unroute(cut);
  await page.locator('#q').fill('comission');
  await page.locator('.near').waitFor();
  yield 'other words offered instead of results';
  await page.locator('.near button').first().click();
  await page.locator('.results .tick input').first().check();
  yield 'a result put into the booklet';
  await page.locator('#q').fill('市民協働推進センター 電話');
  await page.locator('.answers').getByRole('link', { name: '042-497-6950' }).waitFor();
  yield 'a question for a phone, answered';
}

/** A number that is none, one that no section has, one of a section, and more than a booklet takes. */
function askTooMuch(): string {
  return ['abc', '9999', '1111', ...Array.from({ length: 205 }, (_, at) => 5000 + at)].join('-');
}

async function* walkBooklet(page: Page): AsyncGenerator<string> {
  await page.context().route('**/n/5*/', (route) => route.abort());
  await page.evaluate(() => localStorage.setItem('kyodo.booklet', '1312'));
  await page.reload();
  await page.locator('.booklet .piece').waitFor();
  await page.locator('details[open] fieldset').first().waitFor();
  yield 'too many sections, numbers that are none, sections that cannot be fetched, and an earlier choice';
}

async function* walkCalendar(page: Page): AsyncGenerator<string> {
  await page.locator('.stages').scrollIntoViewIfNeeded();
  await page.locator('#fiscal-year').selectOption({ index: 1 });
  yield 'laid onto a year';
}

async function* walkSettings(page: Page): AsyncGenerator<string> {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByLabel('もっと大きい').check();
  await page.getByLabel('広い').check();
  await page.getByRole('button', { name: '強いコントラスト' }).click();
  await page.getByRole('button', { name: 'ふりがな' }).click();
  await page.locator('ruby').first().waitFor();
  yield 'everything on, which cannot be stored';
}
