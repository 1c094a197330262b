import type { Page } from 'playwright-core';
import { beginSheet, findMarks, handFile, MUTUAL, saveFile, writeElsewhere } from './open-sheet.ts';

export type WidgetState = {
  readonly path: string;
  /** Brings the widget into the state. */
  readonly act: (page: Page) => Promise<void>;
};

const fill = async (page: Page) => {
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花いっぱい運動');
  await findMarks(page, 0, 0, '事業前').getByLabel('できた').check();
  await findMarks(page, 0, 1, '事業前').getByLabel('話し合う').check();
};

/** States of the widgets that no address opens: PAGE_KINDS holds those that one does. */
export const WIDGET_STATES: Readonly<Record<string, WidgetState>> = {
  'sheet with both sides compared': {
    path: MUTUAL,
    act: async (page) => {
      await fill(page);
      await page.getByRole('button', { name: '双方をくらべる' }).click();
      await page.locator('.compare').waitFor();
    },
  },
  'filled sheet with two writings of one place, about to take in another': {
    path: MUTUAL,
    act: async (page) => {
      await fill(page);
      const saved = await saveFile(page, 'ファイルに保存する');
      await page.getByLabel('年度').fill('令和8年度');
      await writeElsewhere(page, '令和9年度');
      await page.locator('.conflicts').waitFor();
      await handFile(page, saved.name, saved.text);
      await page.locator('.preview').waitFor();
    },
  },
  'shelf with a sheet being renamed, and a file that cannot be read': {
    path: MUTUAL,
    act: async (page) => {
      await fill(page);
      await page.getByRole('button', { name: 'シートの一覧' }).click();
      await page.getByRole('button', { name: /名前を変える/ }).click();
      await handFile(page, 'broken.json', '{');
      await page.getByRole('alert').first().waitFor();
    },
  },
  'sheet to draw on': { path: '/checklists/town-vision/', act: beginSheet },
  'question passed over without an answer': {
    path: '/choose/?v=1&stage=carry-out&at=lead',
    act: async (page) => {
      await page.getByRole('button', { name: '次へ' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  'projects narrowed': {
    path: '/kodaira/projects/?q=武蔵野美術大学',
    act: async (page) => page.locator('.found-rows tbody tr').first().waitFor(),
  },
  'projects narrowed to none': {
    path: '/kodaira/projects/?q=xyzzy',
    act: async (page) => page.getByText('168件のうち0件').waitFor(),
  },
  'places offered under the search field': {
    path: '/about/',
    act: async (page) => {
      await page.locator('#site-search').focus();
      await page.locator('#site-search').fill('委託');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  'booklet with numbers that are none': {
    path: '/booklet/?s=1111-9999-abc&document=inagi/guideline',
    act: async (page) => {
      await page.locator('.booklet .piece').waitFor();
      await page.locator('details[open] fieldset').first().waitFor();
    },
  },
  'settings with everything on': {
    path: '/settings/',
    act: async (page) => {
      await page.getByLabel('もっと大きい').check();
      await page.getByLabel('広い').check();
      await page.getByRole('button', { name: '強いコントラスト' }).click();
      await page.getByRole('button', { name: 'ふりがな' }).click();
      await page.locator('ruby').first().waitFor();
    },
  },
  'site that could not be kept': {
    path: '/offline/',
    act: async (page) => {
      await page.context().route('**/about/', (route) => route.fulfill({ body: 'another' }));
      await page.getByRole('button', { name: 'この手引きを保存する' }).click();
      await page.getByRole('alert').waitFor();
      await page.getByText('まだ保存していません').waitFor();
    },
  },
};
