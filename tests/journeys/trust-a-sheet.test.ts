import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fillDevice } from '../support/browser/fill-device.ts';
import { beginSheet, findMarks, MUTUAL, readStorage, saveFile, writeElsewhere } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

/** Opens the sheet's page with something done to the browser before any script of ours runs. */
async function openWith(spoil: () => void): Promise<Page> {
  const page = await site.open('/about/');
  await page.addInitScript(spoil);
  await page.goto(site.url(MUTUAL));
  return page;
}

test('What was typed up to the last letter is there after the page is thrown away', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  const address = page.url();
  await page.locator('.comment textarea').first().pressSequentially('途中まで書い');
  const next = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await next.goto(address);
  await next.locator('.sheet-open').waitFor();
  expect(await next.locator('.comment textarea').first().inputValue()).toBe('途中まで書い');
});

test('Two tabs on one sheet merge what each writes', async () => {
  const one = await site.open(MUTUAL);
  await beginSheet(one);
  const two = await one.context().newPage();
  await two.goto(one.url());
  await two.locator('.sheet-open').waitFor();
  await findMarks(one, 0, 0).getByLabel('できた').check();
  await findMarks(two, 0, 1).getByLabel('話し合う').check();
  await expect.poll(() => findMarks(two, 0, 0).getByLabel('できた').isChecked()).toBe(true);
  await expect.poll(() => findMarks(one, 0, 1).getByLabel('話し合う').isChecked()).toBe(true);
});

test('Two tabs that wrote differently without knowing of each other show both values until someone chooses', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await page.getByLabel('年度').fill('令和8年度');
  await writeElsewhere(page, '令和9年度');
  const note = page.locator('.conflicts');
  await note.waitFor();
  expect(await note.textContent()).toContain('「令和8年度」');
  expect(await note.textContent()).toContain('「令和9年度」');
  await note.getByRole('button', { name: '「令和9年度」にする' }).click();
  await expect.poll(() => page.getByLabel('年度').inputValue()).toBe('令和9年度');
  expect(await page.locator('.conflicts').count()).toBe(0);
});

test('When the browser stores nothing, the page says so, goes on, and warns before leaving', async () => {
  const page = await openWith(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    IDBFactory.prototype.open = refuse;
  });
  expect(await page.getByRole('alert').first().textContent()).toContain('保存を許していない');
  await beginSheet(page);
  await findMarks(page, 0, 0).getByLabel('できた').check();
  expect(await findMarks(page, 0, 0).getByLabel('できた').isChecked()).toBe(true);
  expect(await page.locator('.filled-by').textContent()).not.toContain('に保存'); // on paper neither
  const { text } = await saveFile(page, '今すぐファイルに保存する');
  expect(text).toContain('"done"');
  const asked = new Promise<string>((tell) =>
    page.once('dialog', (dialog) => {
      tell(dialog.type());
      void dialog.accept();
    }),
  );
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');
});

test('When the room runs out, the writing stays on the screen and the page says what to do', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await fillDevice(page);
  await page.locator('.comment textarea').first().fill('あふれても残る');
  expect(await page.getByRole('alert').first().textContent()).toContain('空きがなく、最後の記入を保存できていません');
  expect(await page.locator('.comment textarea').first().inputValue()).toBe('あふれても残る');
  expect((await saveFile(page, '今すぐファイルに保存する')).text).toContain('あふれても残る');
});

test('A saved sheet that cannot be read is kept as it is and offered as a file', async () => {
  const page = await openWith(() => localStorage.setItem('kyodo-handbook/sheet/broken-1', '{"kind":"kyodo-hand'));
  const note = page.getByRole('alert').first();
  expect(await note.textContent()).toContain('1件が読めません');
  expect((await saveFile(page, 'ファイルに取り出す')).text).toBe('{"kind":"kyodo-hand');
  await page.goto(`${site.url(MUTUAL)}#sheet=broken-1`);
  await page.reload();
  expect(await page.getByRole('alert').first().textContent()).toContain('JSONとして読めません');
  expect((await readStorage(page))['kyodo-handbook/sheet/broken-1']).toBe('{"kind":"kyodo-hand');
});

test('A sheet of a newer handbook is shown, not written, and handed out untouched', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await findMarks(page, 0, 0).getByLabel('できた').check();
  const raw = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('kyodo-handbook/sheet/')) ?? '';
    const text = (localStorage.getItem(key) ?? '').replace('"version":3', '"version":99,"colour":"blue"');
    localStorage.setItem(key, text);
    return text;
  });
  await page.reload();
  expect(await page.getByRole('alert').first().textContent()).toContain('新しい版のハンドブック');
  expect(await findMarks(page, 0, 0).getByLabel('できた').isChecked()).toBe(true);
  expect(await findMarks(page, 0, 0).getByLabel('できた').isDisabled()).toBe(true);
  expect((await saveFile(page, 'ファイルに保存する')).text).toBe(raw);
});

test('A clock set back loses nothing and changes no order of writing', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await page.getByLabel('年度').fill('令和8年度');
  await page.evaluate(() => {
    Date.prototype.toISOString = () => '1999-01-01T00:00:00.000Z';
  });
  await page.getByLabel('年度').fill('令和9年度');
  await page.reload();
  await page.locator('.sheet-open').waitFor();
  expect(await page.getByLabel('年度').inputValue()).toBe('令和9年度');
  expect(await page.locator('.conflicts').count()).toBe(0);
});

test('A sheet deleted in another tab says so here, and writing on saves it again', async () => {
  const one = await site.open(MUTUAL);
  await beginSheet(one);
  await one.getByLabel('事業名').fill('花いっぱい運動');
  const two = await one.context().newPage();
  await two.goto(site.url(MUTUAL));
  await two.getByRole('button', { name: /削除する/ }).click();
  await one.getByText('別の画面で削除されました').waitFor();
  await one.getByLabel('年度').fill('令和8年度');
  await two.reload();
  await expect.poll(() => two.locator('.shelf > .rows .title').allTextContents()).toEqual(['花いっぱい運動']);
});

test('An address of a sheet that is not on this device says so and leads on', async () => {
  const page = await site.open(`${MUTUAL}#sheet=0f8fad5b-0000`);
  expect(await page.getByRole('alert').first().textContent()).toContain('このブラウザーにありません');
  expect(await page.getByRole('button', { name: '新しいシートに記入する' }).isVisible()).toBe(true);
});
