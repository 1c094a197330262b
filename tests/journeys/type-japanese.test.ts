import { expect, test } from 'vitest';
import { readResults, waitForAnswer, waitForScript } from '../support/browser/ask-search.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

test('Half-typed words of an input method are not searched; the finished word is', async () => {
  const page = await site.open('/search/');
  await waitForScript(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const before = await page.getByRole('status').textContent();
  const keyboard = await page.context().newCDPSession(page);
  await page.locator('#q').focus();
  for (const text of ['き', 'きょ', 'きょうどう', '協働']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await page.locator('#q').inputValue()).toBe(text);
  }
  // The address changes in the same turn as a search begins, so it tells without waiting.
  expect(new URL(page.url()).search).toBe('');
  expect(await page.getByRole('status').textContent()).toBe(before);
  // The focus fetches what every search needs; shards of the index are asked for words only.
  expect(asked.filter((path) => path.includes('/index/'))).toEqual([]);
  await keyboard.send('Input.insertText', { text: '協働' });
  await waitForAnswer(page, '協働');
  expect(await page.locator('#q').inputValue()).toBe('協働');
  expect((await readResults(page)).length).toBeGreaterThan(0);
});

test('An input event that says it is composing changes nothing by itself', async () => {
  const page = await site.open('/search/');
  await waitForScript(page);
  const search = await page.locator('#q').evaluate((field: HTMLInputElement) => {
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    field.value = 'きょう';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    return location.search;
  });
  expect(search).toBe('');
  await page.locator('#q').evaluate((field: HTMLInputElement) => {
    field.value = '今日';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '今日' }));
  });
  await waitForAnswer(page, '今日');
  expect(new URL(page.url()).searchParams.get('q')).toBe('今日');
});
