import type { SafeBox } from './safe-box.ts';

export type KeptBox = ReturnType<typeof openKept>;

/** Gives the path a handbook lies under, from slash to slash; `/` is the root of its host. */
export function pathOf(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

/**
 * Gives the small things that one handbook keeps, apart from those of others on its host: at the root under their plain
 * names, under a path with that behind. What an earlier edition kept there by the plain name is taken over once.
 */
export function openKept(box: SafeBox, base: string) {
  const path = pathOf(base);
  const isRoot = path === '/';
  const nameOwn = (name: string) => (isRoot ? name : `${name}${path}`);
  return {
    read(name: string): string {
      const own = box.read(nameOwn(name));
      const old = own === undefined && !isRoot ? box.read(name) : undefined;
      if (old !== undefined) box.write(nameOwn(name), old);
      return own ?? old ?? '';
    },
    /** Keeps a text; false when the browser refused. Under a path an empty one stays, or the old would come back. */
    write: (name: string, text: string): boolean =>
      text === '' && isRoot ? box.remove(name) : box.write(nameOwn(name), text),
  };
}
