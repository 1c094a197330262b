import type { Engine, Found, Key, Role } from './drivers/engine.ts';

/** What stands between a reader and a site: the engine, and the host that may go away. */
export type Visit = {
  readonly engine: Engine;
  /** Takes a path that begins with a slash; gives its address on the host. */
  readonly url: (path: string) => string;
  /** Another host that hands out the same pages: what a browser keeps is kept for one host. */
  readonly elsewhere: (path: string) => string;
  /** A host whose pages may run no script. */
  readonly withoutScript: (path: string) => string;
  /** Cuts the line to the host and ties it again. */
  readonly cut: (isCut: boolean) => void;
};

const PATIENCE = 30_000;
const PAUSE = 50;

/** The steps of a reader, the same in each engine. Each waits for what it needs. */
export class Reader {
  readonly visit: Visit;
  constructor(visit: Visit) {
    this.visit = visit;
  }

  open(path: string): Promise<void> {
    return this.visit.engine.goTo(this.visit.url(path));
  }

  async click(role: Role, name: string): Promise<void> {
    await this.visit.engine.click(await this.find(role, name));
  }

  /** Types into a field by its name, over what stands in it. */
  async type(role: Role, name: string, text: string): Promise<void> {
    const field = await this.find(role, name);
    await this.visit.engine.click(field);
    await this.visit.engine.run('document.activeElement.select()');
    await this.visit.engine.type(field, text);
  }

  press(key: Key): Promise<void> {
    return this.visit.engine.press(key);
  }

  /** Waits until an element of a role has a name. */
  async find(role: Role, name: string): Promise<Found> {
    const look = () => this.visit.engine.find(role, name);
    return (await waitFor(look, (found) => typeof found === 'string', `${role} 「${name}」`)) ?? '';
  }

  /** Waits until the first place that a selector finds holds words, which may be parted by line ends. */
  async see(selector: string, words: string): Promise<void> {
    const text = () => this.visit.engine.run(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
    await waitFor(text, (seen) => String(seen).includes(words), `${selector} with 「${words}」`);
  }

  /** Waits until what an expression gives in the page is a value. */
  async holds(expression: string, value: unknown): Promise<void> {
    const wanted = JSON.stringify(value);
    await waitFor(
      () => this.visit.engine.run(expression),
      (found) => JSON.stringify(found) === wanted,
      `${expression} = ${wanted}`,
    );
  }

  /** Waits until the page's scripts have taken over its widgets. */
  awaken(): Promise<void> {
    return this.holds(`document.readyState + document.querySelectorAll('astro-island[ssr]').length`, 'complete0');
  }
}

/** A way of a reader through the site. */
export type Journey = { readonly title: string; readonly go: (reader: Reader) => Promise<void> };

/** Looks again and again until what is seen will do. Rejects after half a minute, saying what was seen last. */
async function waitFor<Seen>(
  look: () => Promise<Seen>,
  willDo: (seen: Seen) => boolean,
  wanted: string,
): Promise<Seen> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    // While a page is left for another, an engine may have nothing to look at.
    const seen = await look().catch((fault: unknown) => fault as Seen);
    if (willDo(seen)) return seen;
    if (Date.now() > end) throw new Error(`Waited for ${wanted}; last there was ${String(seen).slice(0, 500)}`);
    await new Promise((go) => setTimeout(go, PAUSE));
  }
}
