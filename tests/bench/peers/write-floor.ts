import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/**
 * Takes the folder of a plain site, paths of its pages and a folder; writes the floor there: of each page one file as a
 * hand would make it, the same text under its headings with one line of style. Nothing that says the same can be
 * lighter.
 */
export function writeFloor(plain: string, paths: readonly string[], into: string): void {
  for (const path of paths) {
    const root = parse(readFileSync(join(plain, path, 'index.html'), 'utf8'));
    const title = root.querySelector('h1')?.textContent ?? '';
    const text = root.querySelector('main')?.innerHTML.trim() ?? '';
    if (text === '') throw new Error(`${join(plain, path)} has no <main>, so there is no floor to make of it.`);
    mkdirSync(join(into, path), { recursive: true });
    writeFileSync(
      join(into, path, 'index.html'),
      `<!doctype html><html lang=ja><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${title}</title><style>body{max-width:40em;margin:auto;line-height:1.8}</style>${text}`,
    );
  }
}
