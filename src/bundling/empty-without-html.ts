import type { Plugin } from 'vite';

const EMPTIES = 'element.innerHTML = ""';

/**
 * Vite plugin: Astro's starter of a `client:only` island empties its element by way of HTML, which Trusted Types forbid
 * even for an empty text. Here it takes the children out instead. Throws when the starter has changed, so that nobody
 * finds dead widgets.
 */
export function emptyWithoutHtml(): Plugin {
  return {
    name: 'handbook-empty-without-html',
    transform: {
      filter: { id: /@astrojs\/preact\/dist\/client\.js/ },
      handler: (code) => ({ code: takeChildrenOut(code), map: null }),
    },
  };
}

/** Takes the text of the starter; gives it without HTML put in. */
export function takeChildrenOut(code: string): string {
  if (!code.includes(EMPTIES))
    throw new Error(
      `@astrojs/preact は「${EMPTIES}」を持ちません。版を確かめ、src/bundling/empty-without-html.ts を直してください。`,
    );
  return code.replace(EMPTIES, 'element.replaceChildren()');
}
