import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts files into a folder of the content, all of them or none: each is written beside its place first; when one cannot
 * take its place, those that have done so give it back. `moved` are files that have left theirs. Folders stay where
 * they are, because Windows lets none go that an editor looks into.
 */
export function putFiles(folder: string, files: ReadonlyMap<string, string>, moved: readonly string[] = []): void {
  const places = [...files].map(([name, text]) => ({ file: join(folder, name), text }));
  const gone = moved.map((name) => join(folder, name));
  const before = new Map([...places.map(({ file }) => file), ...gone].map((file) => [file, readIfThere(file)]));
  try {
    for (const { file, text } of places) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(besides(file), text);
    }
    for (const { file } of places) renameSync(besides(file), file);
    for (const file of gone) rmSync(file, { force: true });
  } catch (error) {
    for (const [file, bytes] of before) giveBack(file, bytes);
    throw error;
  } finally {
    for (const { file } of places) rmSync(besides(file), { force: true });
  }
}

function besides(file: string): string {
  return `${file}.new`;
}

function readIfThere(file: string): Uint8Array | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}

function giveBack(file: string, bytes: Uint8Array | undefined): void {
  if (bytes !== undefined) writeFileSync(file, bytes);
  else if (statSync(file, { throwIfNoEntry: false })?.isFile()) rmSync(file, { force: true });
}
