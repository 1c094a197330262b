import { listTags, replaceTags } from '../../domain/page/elements.ts';
import { fillSlot } from '../../domain/page/slots.ts';
import { SCRIPTS_FOLDER, toPortableFile } from '../../domain/portable/portable-file.ts';
import { addPolicy } from '../pages/content-security-policy.ts';
import { withoutOffers } from '../pdf/offer-pdfs.ts';
import { toPortablePolicy } from './portable-policy.ts';
import { toPortableScripts } from './portable-scripts.ts';

/**
 * The site's base (ending in a slash), whether its PDFs go along, and the HTML that says at each page's foot what this
 * is.
 */
export type PortableOptions = { readonly base: string; readonly withPdf: boolean; readonly foot: string };

const POLICY = /<meta http-equiv="content-security-policy"[^<>]*>/i;
const LINKING = ['a', 'link', 'form', 'img'];
const ADDRESS = /\s(href|action|src)="([^"]*)"/;
const REFRESH = /(<meta http-equiv="refresh" content="0; url=)([^"]*)"/;
const SCRIPT = /component-url="([^"]*)"/;
const ISLAND = /^(\w+)\.island\./;
/** What a page would fetch from a server stands in the copy's own scripts. */
const PRELOAD = /<link rel="modulepreload"[^<>]*>/g;

/** Takes a built page and its file (`about/index.html`); gives the page as it works when it is opened from a folder. */
export function toPortablePage(html: string, file: string, { base, withPdf, foot }: PortableOptions): string {
  const up = '../'.repeat(file.split('/').length - 1) || './';
  const relink = (address: string) => {
    const target = toPortableFile(address, base);
    return target === undefined ? address : `${up}${target}`;
  };
  const bare = (withPdf ? html : withoutOffers(html)).replace(POLICY, '').replace(PRELOAD, '');
  const linked = replaceTags(bare, LINKING, (tag) =>
    tag.replace(ADDRESS, (_, name, address) => ` ${name}="${relink(address)}"`),
  ).replace(REFRESH, (_, before, address) => `${before}${relink(address)}"`);
  // A page that only sends on has neither script nor foot.
  const whole = REFRESH.test(html)
    ? linked
    : startWith(`${up}${SCRIPTS_FOLDER}/start.js`, fillSlot(linked, 'copy', foot), base);
  return addPolicy(whole).replace(POLICY, toPortablePolicy);
}

/** The copy's own script runs before any other. */
function startWith(script: string, html: string, base: string): string {
  const start = `<script src="${script}" data-base="${base}"></script>`;
  return toPortableScripts(html).replace('<script>', () => `${start}<script>`);
}

/** Takes a built page; gives the names of the islands it holds. */
export function listIslands(html: string): readonly string[] {
  return listTags(html, ['astro-island']).flatMap((island) => {
    const file = SCRIPT.exec(island)?.[1]?.split('/').at(-1) ?? '';
    return ISLAND.exec(file)?.[1] ?? [];
  });
}
