import type { Page } from 'playwright-core';

/** A situation of carrying out together, 小田原市's documents and an employee's view; it leads to 共催. */
const ANSWERS = [
  '事業の実施',
  '企画から一緒に',
  '催し・講座',
  '対等',
  '両方が主催',
  'わからない',
  'わからない',
  '双方',
];

/** Takes the wizard's page at a question and the words of an answer; chooses it and goes on. */
export async function answer(page: Page, label: string): Promise<void> {
  await page.getByLabel(label, { exact: false }).first().check();
  await page.getByRole('button', { name: '次へ' }).click();
}

/** Takes the wizard's page before it begins; answers all its questions. */
export async function answerAll(page: Page): Promise<void> {
  await page.getByLabel('小田原市').check();
  await page.getByLabel('市の職員').check();
  await page.getByRole('button', { name: '問いに進む' }).click();
  for (const label of ANSWERS) await answer(page, label);
}
