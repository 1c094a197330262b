import { expect, test } from 'vitest';
import { readResults, waitForAnswer } from '../support/browser/ask-search.ts';
import { holdScripts } from '../support/browser/hold-scripts.ts';
import { MUTUAL } from '../support/browser/open-sheet.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

test('What is typed and chosen before the script has arrived is searched once it has', async () => {
  const page = await site.open('/about/');
  const release = await holdScripts(page);
  await page.goto(site.url('/search/'), { waitUntil: 'commit' });
  await page.locator('#q').fill('委託');
  await page.getByLabel('市', { exact: true }).selectOption('稲城市');
  release();
  await waitForAnswer(page, '委託');
  expect(await page.locator('#q').inputValue()).toBe('委託');
  expect(await page.getByLabel('市', { exact: true }).inputValue()).toBe('稲城市');
  const results = await readResults(page);
  expect(results.length).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('city')).toBe('稲城市');
});

test.each([MUTUAL, '/checklists/town-vision/'])(
  'A sheet of %s that is asked for before its script has come opens once it has',
  async (path) => {
    const page = await site.open('/about/');
    const release = await holdScripts(page);
    await page.goto(site.url(path), { waitUntil: 'commit' });
    await page.getByRole('button', { name: '新しいシートに記入する' }).click();
    expect(await page.getByText('画面を開いています').isVisible()).toBe(true);
    release();
    await page.locator('.sheet-open').waitFor();
    expect(await page.getByText('画面を開いています').isVisible()).toBe(false);
  },
);
