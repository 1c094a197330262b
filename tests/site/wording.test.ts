import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { BESIDE } from '../../src/domain/page/page-marks.ts';
import { EACH_SITE, type SiteName } from '../support/site/each-site.ts';
import { readPages } from '../support/site/read-site.ts';

/** Link texts that say nothing when they are read alone, as a screen reader's list of links does. */
const BARE = /^(こちら|ここ|これ|詳細|詳しく|くわしく|クリック|リンク|もっと見る|続きを読む|開く|見る)(。)?$/;
/** Characters held apart by blanks to fill a line (目　次): read one by one, and never found by a search. */
const SPACED = /(?<![^\s、。「（])[一-鿿ぁ-んァ-ヶ](?:[ \u3000][一-鿿ぁ-んァ-ヶ])+(?![^\s、。」）])/;
const FILE = /\.(csv|json|pdf|zip|md|png|xlsx?)(?:#.*)?$/;
const JAPANESE = /[ぁ-んァ-ヶ一-鿿]/;

function findFaults(site: SiteName, selector: string, fault: (element: HTMLElement) => string | undefined) {
  return readPages(site).flatMap(({ path, root }) =>
    root.querySelectorAll(selector).flatMap((element) => {
      const found = fault(element);
      return found === undefined ? [] : [`${path} ${found}: ${element.outerHTML.slice(0, 120)}`];
    }),
  );
}

const ownText = (element: HTMLElement) =>
  element.childNodes
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent.replace(/[\n\r]\s*/g, ''))
    .join('|');

test.each(EACH_SITE)(
  'No link of the %s site is called こちら, 詳細 or another word that says nothing by itself',
  (site) => {
    const bare = findFaults(site, 'a[href]', (link) =>
      BARE.test(link.textContent.trim()) ? 'name what is there' : undefined,
    );
    expect(bare).toEqual([]);
  },
);

test.each(EACH_SITE)('Every link to a file of the %s site says what kind of file it is and how large', (site) => {
  const silent = findFaults(site, 'a[href]', (link) => {
    const href = link.getAttribute('href') ?? '';
    const kind = /^https?:/.test(href) ? undefined : FILE.exec(href)?.[1];
    if (kind === undefined) return undefined;
    const says = new RegExp(`${kind}.*\\d ?(?:KB|MB)`, 'is').test(link.textContent);
    return says ? undefined : `say ${kind.toUpperCase()} and the size`;
  });
  expect(silent, 'see src/publish/pages/file-sizes.ts').toEqual([]);
});

test.each(EACH_SITE)('No word of the %s site is spaced out with blanks', (site) => {
  const spaced = findFaults(site, 'title,h1,h2,h3,h4,p,li,th,td,dt,dd,a,caption,summary,legend,label', (element) => {
    // A city spaces its own headings as it likes.
    if (element.closest(BESIDE)) return undefined;
    const found = SPACED.exec(ownText(element))?.[0];
    return found === undefined ? undefined : `close up "${found}"`;
  });
  expect(spaced).toEqual([]);
});

test.each(EACH_SITE)('Every picture of the %s site has words in its place that are no file name', (site) => {
  const wordless = findFaults(site, 'img,svg[role="img"]', (picture) => {
    const label = picture.getAttribute('alt') ?? picture.getAttribute('aria-label');
    const named = picture.getAttribute('aria-labelledby')?.split(' ')[0];
    const words = label ?? picture.querySelector('title')?.textContent ?? named ?? '';
    const saysNothing = /^(図|画像|写真|アイコン|)$/.test(words) || /\.(png|jpe?g|gif|svg|webp)$/i.test(words);
    return saysNothing ? `"${words}" says nothing` : undefined;
  });
  expect(wordless).toEqual([]);
});

test.each(EACH_SITE)(
  'Every page of the %s site says that it is in Japanese, and what is marked as Japanese or not is so',
  (site) => {
    const wrong = findFaults(site, 'html,[lang]', (element) => {
      const lang = element.getAttribute('lang') ?? '';
      if (element.tagName === 'HTML') return lang === 'ja' ? undefined : 'html lang="ja"';
      return JAPANESE.test(element.textContent) === (lang === 'ja') ? undefined : `this is not ${lang}`;
    });
    expect(wrong).toEqual([]);
  },
);

test.each(EACH_SITE)('Nothing of the %s site is named by a title that only a mouse shows', (site) => {
  const hidden = findFaults(site, 'body [title]', (element) =>
    element.textContent.trim() === '' ? 'write the name where all can read it' : undefined,
  );
  expect(hidden).toEqual([]);
});
