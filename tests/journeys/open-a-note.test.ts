import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPdf, readPageTexts } from '../../src/publish/pdf/inspect/read-pdf.ts';
import { squeeze } from '../../src/publish/pdf/inspect/squeeze.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const CHAPTER = '/kodaira/handbook/check-sheet/';
const SAID = '中黒（・）が抜けたとみられるため、補いました。';

/** Without blanks and dots, and with one sign for each of the signs that a font draws alike. */
const read = (text: string) => squeeze(text.normalize('NFKC').replace(/[・‧]/g, ''));

/** What stands on the page's paper. */
async function readPrint(page: Page): Promise<string> {
  const document = await openPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const texts = await readPageTexts(document);
  await document.loadingTask.destroy();
  return read(texts.join(''));
}
const tellMarks = (page: Page) =>
  page.locator('.note-mark').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('popovertarget')));
const tellNotes = (page: Page) =>
  page.locator('.end-notes [popover]').evaluateAll((notes) => notes.map(({ id }) => id));

test('Without script a mark opens its note by keyboard, Escape closes it, and the reader is where they were', async () => {
  const page = await site.open(CHAPTER, { javaScriptEnabled: false });
  const mark = page.locator('#check-completion .note-mark');
  const note = page.locator(`[id="${await mark.getAttribute('popovertarget')}"]`);
  expect(await note.isVisible()).toBe(false);
  await mark.focus();
  await page.keyboard.press('Enter');
  expect(await note.textContent()).toContain(SAID);
  expect(await note.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await note.isVisible()).toBe(false);
  expect(await mark.evaluate((one) => one === document.activeElement)).toBe(true);
});

test.each([360, 1280])(
  'In a window of %i px each mark can be pressed on 44 px and makes no line higher',
  async (width) => {
    const page = await site.open('/kodaira/handbook/basics/', { viewport: { width, height: 800 } });
    const boxes = await page.locator('.note-mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const block = mark.parentElement as HTMLElement;
        const high = block.offsetHeight;
        const { width: wide, height } = mark.getBoundingClientRect();
        mark.remove();
        const lines = (high - block.offsetHeight) / Number.parseFloat(getComputedStyle(block).lineHeight);
        return { isLarge: wide >= 44 && height >= 44, isQuiet: Number.isInteger(Math.round(lines * 20) / 20) };
      }),
    );
    expect(boxes.length).toBeGreaterThan(5);
    expect(boxes.filter(({ isLarge, isQuiet }) => !isLarge || !isQuiet)).toEqual([]);
  },
);

test('On paper the marks are numbered and the notes stand behind the text under the same numbers', async () => {
  const page = await site.open(CHAPTER);
  const [marks, notes] = [await tellMarks(page), await tellNotes(page)];
  expect(marks.length).toBeGreaterThan(2);
  expect(notes).toEqual(marks);
  const words = await page.locator('.end-notes [popover] p:first-child').allTextContents();
  const text = await readPrint(page);
  // The last is the name of the list, before the number of its first note.
  const numbers = [...text.matchAll(/編集注(\d+)/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual([...marks.map((_, at) => at + 1), 1]);
  for (const [at, word] of words.entries()) expect(text).toContain(`${at + 1}${read(word).slice(0, 12)}`);
  await page.emulateMedia({ media: 'print' });
  for (const note of await page.locator('.end-notes [popover]').all()) expect(await note.isVisible()).toBe(true);
  const last = await page.locator('.section').last().boundingBox();
  const list = await page.locator('.end-notes').boundingBox();
  expect(list?.y).toBeGreaterThan(last?.y ?? Infinity);
});

test('A booklet of sections of two cities brings the notes along, in the order of their marks, and paper shows them', async () => {
  const page = await site.open('/booklet/?s=1111-2031-1133');
  await expect.poll(() => page.locator('.piece').count()).toBe(3);
  const marks = await tellMarks(page);
  expect(await tellNotes(page)).toEqual(marks);
  expect(new Set(marks).size).toBe(marks.length);
  await page.locator('.note-mark').last().click();
  expect(await page.locator('.end-notes :popover-open').textContent()).toContain(SAID);
  await page.keyboard.press('Escape');
  const links = await page.locator('.piece a.noted, .end-notes a.noted').count();
  expect(await page.locator('.booklet-notes li').count()).toBe(links);
  await page.emulateMedia({ media: 'print' });
  for (const note of await page.locator('.end-notes [popover]').all()) expect(await note.isVisible()).toBe(true);
});
