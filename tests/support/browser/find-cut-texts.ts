import type { Page } from 'playwright-core';

/** Takes a page as it is shown; gives its visible texts that reach beyond the right edge of the window. */
export async function findCutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      range.selectNodeContents(texts.currentNode);
      const isSeen = parentElement?.checkVisibility() === true && !parentElement.closest('.hidden');
      if (isSeen && range.getBoundingClientRect().right > innerWidth + 1)
        found.push(textContent?.trim().slice(0, 60) ?? '');
    }
    return found;
  });
}
