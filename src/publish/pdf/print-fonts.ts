import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Static fonts with one file a weight: the system's Noto Sans CJK makes Chromium store 民 as the radical ⺠, so that
 * nobody finds 市民 in the PDF. The one file lacks signs such as ※, ① and →; they come from the small files of the same
 * font.
 */
const PACKAGE = '@fontsource/biz-udpgothic';
const root = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

/** Where the fonts are asked for while a page is printed. */
const PATH = `/print-fonts/${version}/`;

/** What pages are printed in; first the one file, then the small ones. */
export const FONT_FAMILY = '"Print UD","Print UD signs"';

/** Gives the styles that name the fonts. */
export function writeFontFaces(): string {
  return ([400, 700] as const)
    .map((weight) => readFaces(`japanese-${weight}`, 'Print UD') + readFaces(`${weight}`, 'Print UD signs'))
    .join('');
}

/** Takes the path of a request; gives the font asked for, undefined when it asks for something else. */
export function findFont(path: string): Buffer | undefined {
  const name = path.startsWith(PATH) ? path.slice(PATH.length) : '';
  return /^[\w-]+\.woff2$/.test(name) ? readFileSync(join(root, 'files', name)) : undefined;
}

function readFaces(file: string, family: string): string {
  return readFileSync(join(root, `${file}.css`), 'utf8')
    .replace(/\/\*[^*]*\*\//g, '')
    .replaceAll("'BIZ UDPGothic'", `"${family}"`)
    .replace(/, url\([^()]*\.woff\) format\('woff'\)/g, '')
    .replaceAll('./files/', PATH);
}
