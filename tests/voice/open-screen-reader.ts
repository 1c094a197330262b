import { existsSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openFirefox, type OpenFirefox } from '../support/browser/open-firefox.ts';
import { openDesktop, type Desktop } from '../support/desktop/open-desktop.ts';
import { hasProgram } from '../support/programs/install-programs.ts';
import { Hearing, type Enough } from './hearing.ts';

/** What Debian calls the screen reader, what it asks programs by, and what strikes keys as a keyboard does. */
export const SCREEN_READER_PACKAGES = ['orca', 'at-spi2-core', 'xdotool', 'libglib2.0-bin'];

/** Firefox asks nothing of its own at the start and tells everything to whoever listens. */
const FIREFOX_SETTINGS = [
  'user_pref("accessibility.force_disabled", -1);',
  'user_pref("browser.shell.checkDefaultBrowser", false);',
  'user_pref("browser.aboutwelcome.enabled", false);',
  'user_pref("browser.startup.homepage_override.mstone", "ignore");',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("termsofuse.bypassNotification", true);',
];
/** It reads a page when it is told to, not while the page still changes, and does not name the keys. */
const ORCA_SETTINGS = {
  general: {
    startingProfile: ['Default', 'default'],
    sayAllOnLoad: false,
    pageSummaryOnLoad: false,
    enableKeyEcho: false,
  },
  profiles: { default: { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
};

/** What is said is in its log at once, not when a block of the log is full. */
const AT_ONCE = 'import orca.debug\norca.debug.debugFile.reconfigure(line_buffering=True)\n';

/** A Firefox whose pages Orca reads, without a voice: what it would say is written down. */
export type ScreenReader = {
  readonly name: string;
  readonly firefox: OpenFirefox;
  /** Runs an expression in the page; gives its plain value. */
  readonly run: (expression: string) => Promise<unknown>;
  /** Strikes a key as xdotool names it. */
  readonly strike: (key: string) => void;
  /** Writes into what has the focus, Japanese too, which no key of a keyboard stands for. */
  readonly write: (text: string) => Promise<void>;
  /** Gives what was said since the last call, when nothing more is said. */
  readonly listen: (isEnough?: Enough, silence?: number) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** Tells whether all of it is on this machine. */
export function hasScreenReader(): boolean {
  const programs = ['orca', 'xdotool', 'gdbus'].every((name) => hasProgram('which', name));
  return programs && existsSync('/usr/libexec/at-spi-bus-launcher');
}

/** Opens both on a desktop of their own. Rejects when one of them is missing. */
export async function openScreenReader(): Promise<ScreenReader> {
  const desktop = await openDesktop();
  for (const wish of ['IsEnabled', 'ScreenReaderEnabled']) await setStatus(desktop, wish);
  const settings = join(desktop.home, '.local/share/orca');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'user-settings.conf'), JSON.stringify(ORCA_SETTINGS));
  writeFileSync(join(settings, 'orca-customizations.py'), AT_ONCE);
  const log = join(desktop.home, 'orca.log');
  desktop.start('orca', ['--replace', `--debug-file=${log}`]);
  const hearing = new Hearing(() => readFrom(log));
  await hearing.waitFor('Screen reader on.');
  const firefox = await openFirefox(
    (path, args) =>
      desktop.start(path, args, { GNOME_ACCESSIBILITY: '1', MOZ_DISABLE_CONTENT_SANDBOX: '1', NO_AT_BRIDGE: '0' }),
    FIREFOX_SETTINGS,
  );
  if (!firefox) throw new Error('No Firefox found: run "npm run test:more", which sees to one.');
  const type = (...args: readonly string[]) => execFileSync('xdotool', args, { env: desktop.env, encoding: 'utf8' });
  const window = type('search', '--sync', '--onlyvisible', '--class', 'firefox').trim().split('\n').at(-1) ?? '';
  type('windowfocus', '--sync', window);
  type('mousemove', '--sync', '3', '600', 'click', '1'); // from the field for addresses into the page
  return {
    name: `Orca ${execFileSync('orca', ['--version'], { encoding: 'utf8' }).trim()}, ${firefox.name}`,
    firefox,
    run: async (expression) => {
      const answer = (await firefox.ask('script.evaluate', {
        expression: `JSON.stringify((${expression}) ?? null)`,
        target: { context: firefox.context },
        awaitPromise: true,
      })) as { readonly result?: { readonly value?: string }; readonly exceptionDetails?: { readonly text: string } };
      if (answer.exceptionDetails) throw new Error(`${expression}: ${answer.exceptionDetails.text}`);
      return JSON.parse(answer.result?.value ?? 'null') as unknown;
    },
    strike: (key) => void type('key', '--clearmodifiers', key),
    write: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      const { ask, context } = firefox;
      await ask('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    listen: (isEnough, silence) => hearing.listen(isEnough, silence),
    close: async () => {
      await firefox.close();
      await desktop.close();
    },
  };
}

/** Whatever asks before it tells anything is told that somebody listens. */
async function setStatus(desktop: Desktop, wish: string): Promise<void> {
  const address = ['--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'];
  const method = ['--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', wish, '<true>'];
  const call = desktop.start('gdbus', ['call', '--session', ...address, ...method]);
  await new Promise((done) => call.once('exit', done));
}

/** Gives what a file that another program writes holds beyond what was given before. */
function readFrom(path: string): () => string {
  const open: { file?: number; at: number } = { at: 0 };
  const decoder = new TextDecoder();
  const room = new Uint8Array(1 << 20);
  return () => {
    if (open.file === undefined && existsSync(path)) open.file = openSync(path, 'r');
    if (open.file === undefined) return '';
    let text = '';
    for (;;) {
      const length = readSync(open.file, room, 0, room.length, open.at);
      if (length === 0) return text;
      open.at += length;
      text += decoder.decode(room.subarray(0, length), { stream: true });
    }
  };
}
