// use.md B19: what was longer than its field was cut on paste without a word; nothing that is typed is cut.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginSheet, MUTUAL, readStorage } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

/** Puts a text in as a paste does: at once, and no longer than the field lets it be. */
async function paste(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label).first();
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
  expect(await field.inputValue()).toHaveLength(text.length);
}

const saved = (page: Page) => page.locator('.saved').textContent();

test('A name of 250 and a comment of 2,013 characters stay whole, are told while typing, and are there after a reload', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await paste(page, '事業名', '花'.repeat(250));
  await page.getByText('200文字の目安を50文字超えています').waitFor();
  await paste(page, 'コメント', '書'.repeat(2_013));
  await page.getByText('2,000文字の目安を13文字超えています').waitFor();
  await expect.poll(() => saved(page)).toContain('保存しました');
  await page.reload();
  await page.locator('.sheet-open').waitFor();
  expect(await page.getByLabel('事業名').inputValue()).toHaveLength(250);
  expect(await page.getByLabel('コメント').first().inputValue()).toHaveLength(2_013);
});

test('Of a text that is too long to be kept the page says by how much, keeps it on the screen, and saves once it is shorter', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await paste(page, 'コメント', '書'.repeat(20_005));
  await page.getByText('保存できるのは20,000文字までで、5文字多いため').waitFor();
  await page.getByText('最後の記入を保存できていません').waitFor();
  expect(await saved(page)).toBe('');
  await paste(page, 'コメント', '書'.repeat(19_000));
  await expect.poll(() => saved(page)).toContain('保存しました');
});

test('A long name is renamed and copied whole, though the list shows its beginning', async () => {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await paste(page, '事業名', `${'花'.repeat(120)}終`);
  await page.getByRole('button', { name: 'シートの一覧' }).click();
  await page.getByRole('button', { name: /名前を変える/ }).click();
  expect(await page.getByLabel('新しい名前').inputValue()).toBe(`${'花'.repeat(120)}終`);
  await page.getByLabel('新しい名前').press('End');
  await page.keyboard.type('わり');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /コピーを作る/ }).click();
  await expect
    .poll(async () => Object.values(await readStorage(page)).join())
    .toContain(`${'花'.repeat(3)}終わりのコピー`);
});

test('A line that a full drawing does not take is told', async () => {
  const page = await site.open('/checklists/town-vision/');
  await beginSheet(page);
  await draw(page);
  await expect.poll(() => page.locator('.sketch path').count()).toBe(1);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('kyodo-handbook/sheet/')) ?? '';
    const sheet = JSON.parse(localStorage.getItem(key) ?? '');
    const cell = Object.keys(sheet.cells).find((name) => name.startsWith('drawing/')) ?? '';
    const value = Array.from({ length: 37_499 }, (_, at) => `${100 + (at % 800)},300`).join(' ');
    sheet.cells[cell] = {
      seen: { elsewhere: 1, ...sheet.cells[cell].seen },
      writings: [{ value, by: 'elsewhere', n: 1, at: sheet.created }],
    };
    localStorage.setItem(key, JSON.stringify(sheet));
    dispatchEvent(new StorageEvent('storage', { key }));
  });
  await page.getByText('絵がとても大きくなっています').waitFor();
  await draw(page);
  await page.getByText('いま描いた線は、絵に入りませんでした').waitFor();
});

async function draw(page: Page): Promise<void> {
  const sketch = page.locator('.sketch');
  await sketch.scrollIntoViewIfNeeded();
  const { x, y } = (await sketch.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 50, y + 50);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 120, { steps: 8 });
  await page.mouse.up();
}
