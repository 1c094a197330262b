import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * Refuses a folder to write that would cost somebody a file: one that holds something already (but the site itself,
 * which is then joined in place), or that lies around or inside what is read. Tells in Japanese what to name instead.
 */
export function guardFolders(front: string, slices: readonly string[], out: string): void {
  const target = toRealPath(out);
  if (target === toRealPath(front) && !slices.some((slice) => toRealPath(slice) === target)) return;
  const near = [front, ...slices].find(
    (site) => isWithin(toRealPath(site), target) || isWithin(target, toRealPath(site)),
  );
  if (near !== undefined)
    throw new Error(
      `書き出す先 ${out} は、読みこむ ${near} と同じか、その中か外側です。別の場所の、新しいフォルダーにしてください。`,
    );
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new Error(
      `書き出す先 ${out} には、もう何かが入っています。消えないように止めました。新しい名前にするか、中を確かめて自分で空にしてください。`,
    );
}

/** The path without links; of what does not exist yet, below the nearest folder that does. */
function toRealPath(path: string): string {
  const full = resolve(path);
  return existsSync(full) ? realpathSync(full) : join(toRealPath(dirname(full)), basename(full));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !/^\.\.(?:[\\/]|$)/.test(way);
}
