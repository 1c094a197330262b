import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { STORED } from '../../../src/domain/storage/stored-names.ts';
import {
  IN_A_FOLDER,
  ON_THE_WEB,
  writeAskedScript,
  writeKeyScript,
  type KeyScriptOptions,
} from '../../../src/domain/view/key-script.ts';

const SCRIPTS = { box: 'box.ABCDEFGH', page: 'page.ABCDEFGH' };
const ENGINE = 'fixed/engine-0123456789.wasm';
const OPTIONS = { base: '/', scripts: SCRIPTS, engine: ENGINE, withSearch: true };
const EARLY = `pagefind/${ENGINE}`;

type Given = {
  readonly view?: string;
  readonly kept?: Readonly<Record<string, string>>;
  readonly hits?: string;
  readonly isCut?: boolean;
  readonly isDenied?: boolean;
};
type Handlers = { onkeydown: (event: object) => unknown; onclick: (event: object) => void };
const settle = () => new Promise((next) => setTimeout(next));

/** Runs the script of a page as a copy would, in a browser of plain objects; gives what came of it and its handlers. */
async function run(
  { view, kept, hits, isCut = false, isDenied = false }: Given = {},
  options: KeyScriptOptions = OPTIONS,
) {
  const done: string[] = [];
  const off: Record<string, string> = {};
  const field = {
    focus: () => void done.push('focus'),
    onfocus: undefined as unknown,
    oninput: undefined as unknown,
    form: { dataset: off },
  };
  const network = { isCut };
  const script = {
    arrive: (base: string) => done.push(`arrive ${base}`),
    press: () => done.push('press'),
    openBox: (on: unknown, base: string, early: readonly (readonly [string, string])[]) =>
      done.push(`box ${on === field} ${base} ${early.map(([path]) => path).join(' ')}`),
  };
  const dataset: Record<string, string> = {};
  const browser = {
    document: { forms: { search: { q: field } }, documentElement: { dataset } },
    get localStorage() {
      if (isDenied) throw new DOMException('denied', 'SecurityError');
      return kept ?? (view === undefined ? {} : { [STORED.view]: view });
    },
    sessionStorage: hits === undefined ? {} : { [STORED.hits]: hits },
    portable: {
      load: (name: string) => {
        done.push(name);
        return network.isCut ? Promise.reject(new TypeError('no network')) : Promise.resolve(script);
      },
    },
    print: () => done.push('print'),
    prompt: (...words: readonly string[]) => done.push(`prompt ${words.join('：')}`),
  };
  const code = writeKeyScript(options)
    .replace(ON_THE_WEB.load, IN_A_FOLDER.load)
    .replace(ON_THE_WEB.ask, (ask) => ask.replace('fetch(b+u)', 'u'));
  const handlers = runInNewContext(`${code};globalThis.onload?.();({onkeydown,onclick})`, browser) as Handlers;
  await settle();
  const pressButton = async (deed: string) => {
    const button = { dataset: { do: deed }, innerText: 'コピーする', previousElementSibling: { innerText: '引用' } };
    handlers.onclick({ target: { closest: () => button } });
    await settle();
  };
  return { done, field, off, network, handlers, pressButton, view: dataset['view'] };
}

test.each(['/', '/handbook/'])('Under the base %s the script of a page takes at most 740 bytes', (base) => {
  expect(Buffer.byteLength(writeKeyScript({ ...OPTIONS, base }))).toBeLessThanOrEqual(740);
});

test('The reader’s view is on the page at once, none where nothing is kept', async () => {
  expect((await run({ view: 'dark large' })).view).toBe('dark large');
  expect((await run()).view).toBe('');
});

// attack.md part B: two handbooks on one host shared the view.
test.each([
  [{ 'kyodo.view': 'dark', 'kyodo.view/a/': 'large' }, 'large'],
  [{ 'kyodo.view': 'dark', 'kyodo.view/a/': '' }, ''],
  [{ 'kyodo.view': 'dark', 'kyodo.view/b/': 'large' }, 'dark'],
  [{ 'kyodo.view/b/': 'large' }, ''],
] as const)(
  'Of %j a handbook under a path takes its own view, or else what was kept before paths had one',
  async (kept, view) => {
    expect((await run({ kept }, { ...OPTIONS, base: '/a/' })).view).toBe(view);
  },
);

test('A meaning that is open is closed before its page is printed, where a page has meanings', () => {
  let closed = 0;
  const browser = {
    document: { documentElement: { dataset: {} }, querySelector: () => ({ hidePopover: () => (closed += 1) }) },
    localStorage: {},
    sessionStorage: {},
  };
  for (const withMeanings of [true, false]) {
    const code = writeKeyScript({ base: '/', withSearch: false, withMeanings });
    runInNewContext(`${code};globalThis.onbeforeprint?.();globalThis.onbeforeprint = undefined`, browser);
  }
  expect(closed).toBe(1);
});

test('Nothing is fetched for who only reads; hits and furigana ask for the page’s script', async () => {
  expect((await run({ view: 'dark' })).done).toEqual([]);
  expect((await run({ view: 'dark ruby' })).done).toEqual(['page.ABCDEFGH', 'arrive /']);
  expect((await run({ hits: '{"words":[]}' })).done).toEqual(['page.ABCDEFGH', 'arrive /']);
});

test('Ctrl or ⌘ with K leads to the search field, and the browser’s own search stays shut; no other key does', async () => {
  const { done, handlers } = await run();
  expect(handlers.onkeydown({ key: 'k', ctrlKey: true, metaKey: false })).toBe(false);
  expect(handlers.onkeydown({ key: 'k', ctrlKey: false, metaKey: true })).toBe(false);
  expect(done).toEqual(['focus', 'focus']);
  for (const event of [
    { key: 'k', ctrlKey: false, metaKey: false },
    { key: 'a', ctrlKey: true, metaKey: false },
  ])
    expect(handlers.onkeydown(event)).not.toBe(false);
  expect(done).toHaveLength(2);
});

test('A pressed button asks for the page’s script; where it cannot be had, one prints, and copies by hand', async () => {
  const online = await run();
  await online.pressButton('copy');
  expect(online.done).toEqual(['page.ABCDEFGH', 'press']);
  const cut = await run({ isCut: true });
  await cut.pressButton('print');
  await cut.pressButton('copy');
  expect(cut.done.filter((one) => one !== 'page.ABCDEFGH')).toEqual(['print', 'prompt コピーする：引用']);
});

test('A link that tells of faults waits for what fills it in; any other press goes on as the browser does it', async () => {
  const link = { dataset: { do: 'amend' }, href: 'mailto:a@mihon.example', innerText: '知らせる' };
  const button = { dataset: { do: 'copy' }, innerText: 'コピーする' };
  const { done, handlers } = await run({}, { ...OPTIONS, withReport: true });
  const click = (closest: () => unknown) => handlers.onclick({ target: { closest } }) as unknown;
  expect([click(() => link), click(() => button), click(() => null)].map((said) => said === false)).toEqual([
    true,
    false,
    false,
  ]);
  await settle();
  expect(done).toEqual(['page.ABCDEFGH', 'page.ABCDEFGH', 'press', 'press']);
});

test('What draws the answers is asked for when the field gets the focus or a letter, with what was asked early', async () => {
  const { done, field, off } = await run();
  (field.onfocus as () => void)();
  await settle();
  expect(done).toEqual(['box.ABCDEFGH', `box true / pagefind/directory.json ${EARLY}`]);
  expect([field.oninput === field.onfocus, off]).toEqual([true, {}]);
});

test('On a page of a city that is the file of the city, which holds what a question from there reads first', async () => {
  const { done, field } = await run({}, { ...OPTIONS, city: 'mihon' });
  (field.onfocus as () => void)();
  await settle();
  expect(done.at(-1)).toBe(`box true / pagefind/start/mihon.json ${EARLY}`);
});

// use.md B18: after a short loss of the network the field stayed dead until the page was loaded again.
test('Where what draws the answers cannot be had, the form is marked, and the next letter asks for it anew', async () => {
  const { done, field, off, network } = await run({ isCut: true });
  (field.onfocus as () => void)();
  await settle();
  expect([done, off]).toEqual([['box.ABCDEFGH'], { off: '' }]);
  network.isCut = false;
  (field.oninput as () => void)();
  await settle();
  expect(done.slice(1)).toEqual(['box.ABCDEFGH', `box true / pagefind/directory.json ${EARLY}`]);
});

test('A page without the field in its head, and a page that is being written, load nothing for it', async () => {
  expect(writeKeyScript({ ...OPTIONS, withSearch: false })).not.toContain('box.');
  const dev = await run({ view: 'ruby', hits: '{}' }, { base: '/', withSearch: true });
  await dev.pressButton('print');
  expect(dev.done).toEqual(['print']);
});

test('Where storage is denied the page works as without', async () => {
  const { view, done, pressButton } = await run({ isDenied: true });
  await pressButton('print');
  expect([view, ...done]).toEqual(['', 'page.ABCDEFGH', 'press']);
});

test('The search page asks for the same files when its address holds a question', () => {
  for (const script of [writeAskedScript('/', ENGINE), writeKeyScript(OPTIONS)])
    expect(script).toContain(`['pagefind/directory.json','${EARLY}']`);
});
