/** What a reader does with the keyboard: a key as xdotool names it, words to write, or a place to go on from. */
export type Step = string | { readonly write: string } | { readonly from: string };
export type Walk = {
  readonly path: string;
  /** A place that gets its widget when it is reached for the first time; that is not told. */
  readonly before?: string;
  readonly steps: readonly Step[];
};

const nth = (selector: string, at: number) => `document.querySelectorAll(${JSON.stringify(selector)})[${at}]`;
const named = (selector: string, words: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((it) => it.textContent.includes('${words}'))`;
const SHEET = '.sheet-app .group';

/** The widgets by keyboard, from the place that is named first. */
export const WALKS: Readonly<Record<string, Walk>> = {
  wizard: {
    path: '/choose/',
    steps: [
      { from: nth('.wizard input[type=radio]', 0) },
      'space',
      'Tab',
      'space',
      'Tab',
      'Return',
      'Tab',
      'Return',
      'space',
      'Return',
      'Tab',
    ],
  },
  search: {
    path: '/search/',
    steps: [{ from: nth('#q', 0) }, { write: '委託' }, 'Tab', 'Tab', { from: nth('#q', 0) }, 'Down', 'Tab', 'space'],
  },
  'field of the header': {
    path: '/about/',
    before: nth('#site-search', 0),
    steps: [{ from: nth('#site-search', 0) }, { write: '委託' }, 'Down', 'Down', 'Escape'],
  },
  sheet: {
    path: '/checklists/mutual-check-sheet/',
    steps: [
      { from: named('.sheet-app button', '新しいシートに記入する') },
      'Return',
      'Tab',
      { from: nth('.sheet-open input[type=radio]', 2) },
      'space',
      { from: nth('.sheet-open input[type=text]', 1) },
      { from: nth(`${SHEET} tbody input[type=radio]`, 1) },
      'space',
      'Tab',
      { from: named('.sheet-open button', '双方をくらべる') },
      'Return',
    ],
  },
  comparison: {
    path: '/compare/principles/',
    steps: [
      { from: nth('main input[type=checkbox]', 2) },
      'space',
      'Tab',
      'space',
      'ctrl+Home',
      't',
      'alt+shift+Down',
      'alt+shift+Right',
      'alt+shift+Down',
      'Tab',
    ],
  },
  settings: {
    path: '/settings/',
    steps: [
      { from: nth('.settings input[type=radio]', 0) },
      'Down',
      'Tab',
      'Tab',
      'Tab',
      'space',
      'Tab',
      'space',
      'Tab',
      'space',
      'Tab',
      'space',
    ],
  },
};
