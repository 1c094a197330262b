import { trustOwn } from '../files/trust-own.ts';

/** Keeps a copy from loading scripts from anywhere but below its folder: gives what lets those through. */
export function trustOwnScripts(root: string): (url: string) => string {
  return trustOwn('own-scripts', 'createScriptURL', (url) => {
    if (!url.startsWith(root)) throw new TypeError(`${url} is no script of this copy`);
    return url;
  });
}
