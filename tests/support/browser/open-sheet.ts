import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** The page of the mutual checklist. */
export const MUTUAL = '/checklists/mutual-check-sheet/';

/** Begins a new sheet on a sheet's page and waits for it; where it asks who the reader is, they are the group. */
export async function beginSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新しいシートに記入する' }).click();
  await page.locator('.sheet-open').waitFor();
  const group = page.getByLabel('団体の欄');
  if ((await group.count()) > 0) await group.check();
}

/** Shows the part of a party, also to write in it. */
export async function openPart(page: Page, party: '団体の欄' | '市の欄'): Promise<void> {
  await page.getByLabel(party).check();
  const unlock = page.getByRole('button', { name: `${party}にも記入する` });
  if ((await unlock.count()) > 0) await unlock.click();
}

/** Shows one time of the sheet. */
export async function openTime(page: Page, timing: '事業前' | '事業後'): Promise<void> {
  await page.getByRole('radio', { name: timing, exact: true }).check();
}

/** Opens a new sheet of the project 花いっぱい運動, with marks of the group before the project. */
export async function openFilled(
  site: { readonly open: (path: string) => Promise<Page> },
  marks: readonly (readonly [phase: number, item: number, mark: string])[],
): Promise<Page> {
  const page = await site.open(MUTUAL);
  await beginSheet(page);
  await page.getByLabel('事業名').fill('花いっぱい運動');
  for (const [phase, item, mark] of marks) await findMarks(page, phase, item).getByLabel(mark).check();
  return page;
}

/** Takes the number of an item in its phase (Ⅰ is 0); gives its group of marks at the time that is shown. */
export function findMarks(page: Page, phase: number, item: number): Locator {
  return page.locator('.sheet-app .group').nth(phase).locator('tbody tr').nth(item).locator('fieldset');
}

/** Gives everything the browser stores for the page, by key. */
export async function readStorage(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** Takes a page with an open sheet; gives the text of the file it saves. */
export async function saveFile(
  page: Page,
  button: string | RegExp,
): Promise<{ readonly name: string; readonly text: string }> {
  const { name, bytes } = await saveBytes(page, button);
  return { name, text: bytes.toString('utf8') };
}

/** Presses a button that hands a file out; gives its name and what is in it. */
export async function saveBytes(
  page: Page,
  button: string | RegExp,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Hands a file to the page's 受け取る; waits until the page speaks of it. */
export async function handFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  // As a file on the disk: 50 MB in a message would take the browser too long.
  const file = resolve('.cache/handed', String(process.pid), name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  await page.locator('.take-in input[type=file]').setInputFiles(file);
  const told = page.locator('.take-in').getByText(`「${name}」`).or(page.locator('.take-in [role=alert]'));
  await told.first().waitFor();
}

/** Writes the year of the open sheet as another copy does that has not seen what this one wrote. */
export async function writeElsewhere(page: Page, year: string): Promise<void> {
  await page.evaluate((value) => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('kyodo-handbook/sheet/')) ?? '';
    const sheet = JSON.parse(localStorage.getItem(key) ?? '');
    sheet.cells['field/fiscal-year'] = {
      seen: { elsewhere: 1 },
      writings: [{ value, by: 'elsewhere', n: 1, at: '2026-04-01T00:00:00.000Z' }],
    };
    localStorage.setItem(key, JSON.stringify(sheet));
    dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }));
  }, year);
}
