import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram } from '../programs/install-programs.ts';

/** What Debian calls a screen that nobody sees, and the bus on which programs of a desktop find each other. */
export const DESKTOP_PACKAGES = ['xvfb', 'dbus-daemon'];

/** A screen, a bus and a home of its own, for programs that know no headless mode. */
export type Desktop = {
  /** A folder that is gone when the desktop is closed. */
  readonly home: string;
  /** What programs find it by. */
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Starts a program on it. */
  readonly start: (name: string, args: readonly string[], settings?: Readonly<Record<string, string>>) => ChildProcess;
  readonly close: () => Promise<void>;
};

/** Tells whether both are on this machine. */
export function hasDesktop(): boolean {
  return hasProgram('which', 'Xvfb') && hasProgram('dbus-daemon', '--version');
}

/** Opens a desktop that no other program of the machine knows of. Rejects when one of its programs ends. */
export async function openDesktop(): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'handbook-desktop-'));
  const runtime = join(home, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  const started: ChildProcess[] = [];
  process.once('exit', () => started.forEach((program) => program.kill())); // also when a run breaks off
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LIBGL_ALWAYS_SOFTWARE: '1', // there is no graphics card
  };
  const start: Desktop['start'] = (name, args, settings = {}) => {
    const program = spawn(name, args, { env: { ...env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
    program.stderr.resume();
    started.push(program);
    return program;
  };
  const screen = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  env['DISPLAY'] = `:${await readLine(start('Xvfb', screen))}`;
  const bus = ['--session', '--nofork', '--print-address'];
  env['DBUS_SESSION_BUS_ADDRESS'] = await readLine(start('dbus-daemon', bus));
  return {
    home,
    env,
    start,
    close: async () => {
      for (const program of started.toReversed()) await end(program);
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
    },
  };
}

/** Waits for the first line that a program says; goes on reading, so that the program never waits for a reader. */
function readLine(program: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    program.stdout?.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (said.includes('\n')) found(said.slice(0, said.indexOf('\n')));
    });
    program.once('error', fail);
    program.once('exit', (code) => fail(new Error(`${program.spawnfile} ended with ${code}.`)));
  });
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((done) => program.once('exit', done));
  program.kill();
  const patience = setTimeout(() => program.kill('SIGKILL'), 3_000);
  await ended;
  clearTimeout(patience);
}
