import type { ScreenReader } from './open-screen-reader.ts';

/** How long a page may still draw, in ms: its widgets come after it has loaded. */
const PATIENCE = 20_000;
const PAUSE = 60;
/** So many looks find the same: what a widget fetches late comes between two. */
const LOOKS = 6;
const WAIT_FOR_LOAD = 3_000;

/** Reader and browser are two programs: what one says before the other is ready is said again. */
export const AGAIN = { retry: 2 } as const;

/** Loads an address and waits until neither the page nor what is said of it changes any more. */
export async function show(reader: ScreenReader, url: string): Promise<readonly string[]> {
  const { ask, context } = reader.firefox;
  await ask('browsingContext.navigate', { context, url, wait: 'complete' });
  await settle(reader);
  // Where only what stands behind the # is another, nothing is loaded.
  const isLoaded = (words: string) => words.startsWith('Finished loading');
  return reader.listen((said, waited) => said.some(isLoaded) || waited > WAIT_FOR_LOAD);
}

/** Gives all that is said when a page is read from its beginning to its end. */
export async function sayAll(reader: ScreenReader): Promise<readonly string[]> {
  reader.strike('ctrl+Home');
  await reader.listen((said) => said.length > 0);
  const last = String(await reader.run(`[...document.links].at(-1).innerText`));
  reader.strike('KP_Add');
  return reader.listen((said) => said.slice(-2).some((words) => words.trim() === last.trim()));
}

/** Waits until no widget waits for its script and the text stays as it is. */
export async function settle(reader: ScreenReader): Promise<void> {
  const end = Date.now() + PATIENCE;
  const look = () => reader.run(`[document.querySelectorAll('astro-island[ssr]').length, document.body.innerText]`);
  for (let [before, same] = ['', 0]; Date.now() < end;) {
    const now = JSON.stringify(await look());
    same = now === before && now.startsWith('[0,') ? same + 1 : 0;
    if (same === LOOKS) return;
    before = now;
    await new Promise((go) => setTimeout(go, PAUSE));
  }
}
