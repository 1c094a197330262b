import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration: builds beside the folder that is served and puts the whole site in its place at the end, so that a
 * build that fails or is killed leaves the last good site where it was. Must be the last.
 */
export function putInPlace(): AstroIntegration {
  let out = '';
  return {
    name: 'handbook-put-in-place',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        out = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        restoreFolder(out);
        updateConfig({ outDir: pathToFileURL(`${nameBeside(out).building}/`) });
      },
      'astro:build:done': ({ logger }) => {
        const how = replaceFolder(out, nameBeside(out).building);
        if (how === 'copied')
          logger.warn(
            `${out} は入れ替えられない場所なので（開いているプログラムがあるなど）、中身を1つずつ書きかえました。`,
          );
      },
    },
  };
}

/** What stands beside a folder while it is built anew and while it changes places. */
function nameBeside(out: string): { readonly building: string; readonly old: string } {
  return { building: `${out}.building`, old: `${out}.old` };
}

/** After a power cut between the two renames: brings the last site back. */
export function restoreFolder(out: string): void {
  const { old } = nameBeside(out);
  if (!existsSync(old)) return;
  if (existsSync(out)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, out);
}

/**
 * Puts a finished folder in the place of another by rename. Where the system does not let a folder go (Windows, while
 * a program looks into it; a mounted volume), its contents are replaced instead. What git keeps in it stays.
 */
export function replaceFolder(
  out: string,
  finished: string,
  rename: typeof renameSync = renameSync,
): 'renamed' | 'copied' {
  const { old } = nameBeside(out);
  rmSync(old, { recursive: true, force: true });
  if (!existsSync(out)) {
    rename(finished, out);
    return 'renamed';
  }
  try {
    tryAgain(() => rename(out, old));
  } catch {
    return copyInto(out, finished);
  }
  try {
    if (existsSync(join(old, '.git'))) cpSync(join(old, '.git'), join(finished, '.git'), { recursive: true });
    tryAgain(() => rename(finished, out));
  } catch (error) {
    rename(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true, maxRetries: 5 });
  return 'renamed';
}

/** New files first, then away with those that are no more: whoever reads meanwhile finds a page. */
function copyInto(out: string, finished: string): 'copied' {
  cpSync(finished, out, { recursive: true, force: true });
  const kept = new Set(readdirSync(finished, { recursive: true, encoding: 'utf8' }));
  for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' }))
    if (!kept.has(path) && !path.startsWith('.git')) rmSync(join(out, path), { recursive: true, force: true });
  rmSync(finished, { recursive: true, force: true });
  return 'copied';
}

const TRIES = 5;
const PAUSE_MS = 100;

/** A virus scanner or an indexer holds a folder for a moment only. */
function tryAgain(move: () => void): void {
  for (let count = 1; ; count += 1) {
    try {
      move();
      return;
    } catch (error) {
      if (count === TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS * count);
    }
  }
}
