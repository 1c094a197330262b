import { execFileSync, spawnSync } from 'node:child_process';

/** Debian's whole browser stands in for the smaller one that older Debians do not have. */
const OLDER: Readonly<Record<string, string>> = { 'chromium-headless-shell': 'chromium' };

/**
 * Takes the Debian packages that are missing for `purpose`. As root on Debian they are installed; elsewhere the run
 * ends with one line that says how to get them, so that no test is left out unseen.
 */
export function installPrograms(missing: readonly string[], purpose: string, otherwise: string): void {
  if (missing.length === 0) return;
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!canInstall) {
    const names = missing.join(' ');
    console.error(`Missing for ${purpose}: ${names}. Run "sudo apt-get install -y ${names}"${otherwise}`);
    process.exit(1);
  }
  console.log(`Installing ${missing.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: readonly string[]) =>
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run('update', '-qq');
  const named = missing.map((name) => (isOffered(name) ? name : (OLDER[name] ?? name)));
  run('install', '-y', '-qq', '--no-install-recommends', ...named);
}

function isOffered(name: string): boolean {
  return spawnSync('apt-cache', ['show', name]).status === 0;
}

/** Tells whether a program answers when it is called. */
export function hasProgram(name: string, ...args: readonly string[]): boolean {
  return spawnSync(name, args).status === 0;
}
