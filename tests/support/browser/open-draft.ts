import type { Locator, Page } from 'playwright-core';

/** The page of drafts with what the wizard was told of a 委託 of 小平市. */
export const COMMISSION = '/agreements/?v=2&city=kodaira&money=payment&form=commission';

/** Begins a draft as one of the parties, with what the address says, and waits for it. */
export async function beginDraft(page: Page, side: '団体' | '市'): Promise<void> {
  await page.getByRole('combobox', { name: 'あなたは' }).selectOption({ label: side });
  await page.getByRole('button', { name: '下書きを始める' }).click();
  await page.locator('.sheet-open .draft').waitFor();
}

/** Takes the name of a field; gives what is drawn for it. */
export function findPoint(page: Page, label: string): Locator {
  return page.locator('.point').filter({ has: page.locator('.ask b', { hasText: new RegExp(`^${label}$`) }) });
}

/** Writes one's proposal for a field. */
export async function propose(page: Page, label: string, text: string): Promise<void> {
  await findPoint(page, label).locator('.field').locator('input, textarea').fill(text);
}

/** The draft as it goes on paper, without its numbers, which Word counts itself. */
export async function readPaper(page: Page): Promise<readonly string[]> {
  const texts = await page
    .locator('.draft')
    .locator('.draft-title, .draft-notice p, p:not(.draft-mark, .draft-title)')
    .evaluateAll((found) => [...new Set(found)].map((one) => one.textContent ?? ''));
  return texts.map((text) => text.replace(/^第[０-９]+条\u3000/, '')).filter((text) => text !== '');
}
