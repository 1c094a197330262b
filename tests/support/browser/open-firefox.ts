import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Firefox with one page, spoken to by WebDriver BiDi (W3C). */
export type OpenFirefox = {
  /** The page, for commands that want to know which. */
  readonly context: string;
  /** Its name and version. */
  readonly name: string;
  /** Takes a command and its parameters; gives what Firefox answers. Rejects with what it complains of. */
  readonly ask: (method: string, params: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** What Debian calls Firefox. */
export const FIREFOX_PACKAGES = ['firefox-esr'];

/** The Firefox that the variable FIREFOX names or that Debian installs; undefined when there is none. */
export function findFirefox(): string | undefined {
  const places = [process.env['FIREFOX'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return places.find((one) => one !== '' && existsSync(one));
}

type Start = (path: string, args: readonly string[]) => ChildProcess;

/**
 * Starts Firefox; undefined when there is none. It has no window, unless it is started in another way, such as on a
 * desktop; `settings` are lines of its profile.
 */
export async function openFirefox(
  start: Start = (path, args) => spawn(path, ['--headless', ...args]),
  settings: readonly string[] = [],
): Promise<OpenFirefox | undefined> {
  const path = findFirefox();
  if (!path) return undefined;
  const profile = mkdtempSync(join(tmpdir(), 'handbook-firefox-profile-'));
  writeFileSync(join(profile, 'user.js'), settings.join('\n'));
  const firefox = start(path, ['--no-remote', '--remote-debugging-port=0', '--profile', profile]);
  const send = await connect(await readAddress(firefox));
  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    readonly capabilities: { readonly browserVersion: string };
  };
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: readonly { context: string }[] };
  return {
    context: contexts[0]?.context ?? '',
    name: `Firefox ${capabilities.browserVersion}`,
    ask: send,
    close: async () => {
      firefox.kill();
      await new Promise((done) => firefox.once('exit', done));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
    },
  };
}

/** Firefox tells on its second channel where it can be spoken to. */
function readAddress(firefox: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    firefox.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) found(`${address}/session`);
    });
    firefox.on('exit', () => fail(new Error(`Firefox ended: ${said}`)));
  });
}

/** A numbered question, an answer with the same number. */
async function connect(address: string): Promise<(method: string, params: object) => Promise<unknown>> {
  const socket = new WebSocket(address);
  await new Promise((open, fail) => {
    socket.onopen = open;
    socket.onerror = fail;
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as { id?: number; type: string; result?: unknown; message?: string };
    const asked = waiting.get(answer.id ?? -1);
    if (answer.type === 'error') asked?.reject(new Error(answer.message));
    else asked?.resolve(answer.result);
  };
  return (method, params) => {
    const id = waiting.size + 1;
    const asked = Promise.withResolvers<unknown>();
    waiting.set(id, asked);
    socket.send(JSON.stringify({ id, method, params }));
    return asked.promise;
  };
}
