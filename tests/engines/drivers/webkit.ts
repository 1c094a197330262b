import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { openDesktop } from '../../support/desktop/open-desktop.ts';
import type { Engine } from './engine.ts';
import { NEAR, PLACES } from './near.ts';
import { KEYS } from './keys.ts';

/** What Debian calls WebKitGTK with its driver. */
export const WEBKIT_PACKAGES = ['webkit2gtk-driver'];
export const WEBKIT_DRIVER = 'WebKitWebDriver';

/** The key under which WebDriver hands out elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const tidy = (text: unknown) => String(text).replace(/\s+/g, ' ').trim();

/** Starts WebKitGTK's small browser on a desktop of its own, spoken to by WebDriver. Rejects when there is none. */
export async function openWebkit(): Promise<Engine> {
  const desktop = await openDesktop();
  const port = await findPort();
  // Without a graphics card these two ways to draw are slow or fail.
  const drawing = { WEBKIT_DISABLE_DMABUF_RENDERER: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  desktop.start(WEBKIT_DRIVER, [`--port=${port}`, '--host=127.0.0.1'], drawing);
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await reply.json()) as { readonly value: unknown };
    if (!reply.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value).slice(0, 400)}`);
    return value;
  };
  await waitForDriver(() => ask('GET', '/status'));
  const options = { binary: findBrowser(), args: ['--automation'] };
  const { sessionId, capabilities } = (await ask('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { readonly sessionId: string; readonly capabilities: { readonly browserVersion?: string } };
  const inSession = (method: string, path: string, body?: object) => ask(method, `/session/${sessionId}${path}`, body);
  return {
    name: `WebKitGTK ${capabilities.browserVersion ?? ''}`,
    lacks: {
      paper: 'its driver knows no way to print',
      spacing: 'it draws digits over each other where it spaces them from kana, so the site asks it for no space',
    },
    ...speakTo(inSession),
    close: async () => {
      await inSession('DELETE', '').catch(() => undefined);
      await desktop.close();
    },
  };
}

type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

function speakTo(ask: Ask): Omit<Engine, 'name' | 'lacks' | 'close'> {
  const run = (script: string, ...args: readonly unknown[]) => ask('POST', '/execute/sync', { script, args });
  const elementAt = async (selector: string) =>
    ((await ask('POST', '/element', { using: 'css selector', value: selector })) as Record<string, string>)[ELEMENT] ??
    '';
  const strike = (value: string) =>
    ask('POST', '/actions', {
      actions: [
        {
          type: 'key',
          id: 'keys',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ],
    });
  return {
    goTo: async (url) => void (await ask('POST', '/url', { url })),
    find: async (role, name) => {
      const near = (await run(`return (${NEAR})(...arguments)`, PLACES[role], name)) as readonly Record<
        string,
        string
      >[];
      for (const { [ELEMENT]: id = '' } of near) {
        const [itsRole, itsName] = await Promise.all([
          ask('GET', `/element/${id}/computedrole`),
          ask('GET', `/element/${id}/computedlabel`),
        ]);
        if (itsRole === role && tidy(itsName) === tidy(name)) return id;
      }
      return undefined;
    },
    place: elementAt,
    click: async (id) => {
      await run('arguments[0].scrollIntoView({ block: "center" })', { [ELEMENT]: id });
      await ask('POST', `/element/${id}/click`, {});
    },
    type: async (id, text) => void (await ask('POST', `/element/${id}/value`, { text })),
    press: async (key) => void (await strike(KEYS[key])),
    hand: async (selector, path) =>
      void (await ask('POST', `/element/${await elementAt(selector)}/value`, { text: path })),
    run: (expression) => run(`return (${expression})`),
  };
}

/** Debian keeps the small browser in a folder that is named by the machine and the version. */
function findBrowser(): string {
  for (const machine of readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')))
    for (const version of readdirSync(`/usr/lib/${machine}`).filter((name) => /^webkit2?gtk-/.test(name))) {
      const folder = `/usr/lib/${machine}/${version}`;
      if (readdirSync(folder).includes('MiniBrowser')) return `${folder}/MiniBrowser`;
    }
  throw new Error('No MiniBrowser of WebKitGTK found: run "npm run test:more", which sees to one.');
}

async function waitForDriver(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ask().then(Boolean, () => false)) return;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`${WEBKIT_DRIVER} does not answer.`);
}

function findPort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
