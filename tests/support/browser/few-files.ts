import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WORKER_FILE, type OfflineCopy } from '../../../src/domain/offline/offline-copy.ts';
import { SITES } from '../site/build-sites.ts';

/** What the small site holds: the page that keeps it with its parts, and one page to read. */
const HELD = /^(offline\/|about\/|_astro\/.*)$/;

/**
 * Writes a few files of the real site and its worker, told to hold no others, so that a browser keeps them in an
 * instant. `hurry` exchanges waiting times in the worker, as the build has written them; throws when one is not there.
 */
export function writeFewFiles(folder: string, id: string, hurry: Readonly<Record<string, string>> = {}): OfflineCopy {
  const [head = '', ...code] = readFileSync(join(SITES.real.out, WORKER_FILE), 'utf8').split(';');
  const whole = JSON.parse(head.replace('globalThis.OFFLINE_COPY=', '')) as OfflineCopy;
  const copy = { id, files: whole.files.filter(([path]) => HELD.test(path)) };
  for (const [path] of copy.files) {
    const file = path.replace(/(^|\/)$/, '$1index.html');
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(SITES.real.out, file), join(folder, file));
  }
  const worker = Object.entries(hurry).reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`${from} stands not once in ${WORKER_FILE}`);
    return text.replace(from, to);
  }, code.join(';'));
  writeFileSync(join(folder, WORKER_FILE), `globalThis.OFFLINE_COPY=${JSON.stringify(copy)};${worker}`);
  return copy;
}
