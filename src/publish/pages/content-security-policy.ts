import { createHash } from 'node:crypto';
import type { OwnText } from '../../domain/files/own-text.ts';
import { listElements, listTags, type WrittenElement } from '../../domain/page/elements.ts';

/**
 * Takes a page; gives it with its Content Security Policy behind the charset, which allows the inline scripts and
 * styles this very page holds, by hash, and nothing else inline. (Astro's own `security.csp` lists the hashes of the
 * whole site in each page, which is looser and weighs more than 1 kB a page.) Throws when the page has no charset to
 * put it behind.
 */
export function addPolicy(html: string): string {
  const charset = /<meta charset="?utf-8"?\s*\/?>/i.exec(html)?.[0];
  if (charset === undefined) throw new Error('ページに <meta charset="utf-8"> がないので、CSPを書き込めません。');
  return html.replace(charset, `${charset}<meta http-equiv="content-security-policy" content="${writePolicy(html)}">`);
}

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/** Writes the policy of a finished page anew; one that a build wrote stays as it is. */
export function withPolicyAnew(html: string): string {
  return addPolicy(html.replace(POLICY, ''));
}

/** The scripts that a page holds and runs; data for machines is none. */
export function listInlineScripts(html: string): readonly string[] {
  return listInline(html)
    .filter(({ attributes }) => !/type="application\/(?:ld\+)?json"/.test(attributes))
    .map(({ text }) => text);
}

function listInline(html: string): readonly WrittenElement[] {
  return listElements(html, 'script').filter(({ attributes }) => !/\ssrc=/.test(attributes));
}

function writePolicy(html: string): string {
  const scripts = hashAll(listInline(html));
  const styles = hashAll(listElements(html, 'style'));
  // A page loads script files of its own host only; Pagefind's engine is WebAssembly.
  const loads = /<astro-island|id="site-search"/.test(html) ? ["'self'", "'wasm-unsafe-eval'"] : [];
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': [...loads, ...scripts],
    'style-src': styles,
    'img-src': ["'self'"],
    'connect-src': loads.length > 0 ? ["'self'"] : [],
    // Only the page that offers to keep the site registers a worker.
    'worker-src': /component-url="[^"]*\/SaveSite\./.test(html) ? ["'self'"] : [],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    ...(scripts.length + loads.length > 0 ? writeTrustedTypes(html) : {}),
  };
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';');
}

/**
 * Islands that turn text into a document or register a worker: the only ones that may, each under the name its script
 * uses.
 */
const TRUSTED: readonly (readonly [script: RegExp, name: OwnText])[] = [
  [/ component-url="[^"]*\/Booklet/, 'own-pages'],
  [/ component-url="[^"]*\/SaveSite/, 'own-worker'],
];

/** Where browsers know Trusted Types, no text can become HTML or code, but by the ways that are named here. */
function writeTrustedTypes(html: string): Readonly<Record<string, readonly string[]>> {
  const islands = listTags(html, ['astro-island']);
  const named = TRUSTED.filter(([script]) => islands.some((island) => script.test(island))).map(([, name]) => name);
  return { 'require-trusted-types-for': ["'script'"], 'trusted-types': named.length > 0 ? named : ["'none'"] };
}

function hashAll(elements: readonly WrittenElement[]): readonly string[] {
  const hashes = elements.map(({ text }) => createHash('sha256').update(text).digest('base64'));
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}
