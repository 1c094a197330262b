import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page, as it is built and as a browser holds it. */
export const HTML_RULES = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // MDX and Preact write <br/> and <input/> where Astro writes <br> and <input>; a browser reads both alike.
    'void-style': 'off',
    // A telephone number is copied and searched for; U+2011 instead of the hyphen would spoil both.
    'tel-non-breaking': 'off',
    // A file of this very site is as trustworthy as the page that would vouch for it.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
} satisfies ConfigData;
