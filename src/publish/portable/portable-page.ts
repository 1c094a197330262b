import { fillSlot } from '../../domain/page/slots.ts';
import { SCRIPTS_FOLDER, toPortableFile } from '../../domain/portable/portable-file.ts';
import { PAGE_SCRIPTS } from '../../bundling/page-scripts.ts';
import { addPolicy } from '../pages/content-security-policy.ts';
import { withoutOffers } from '../pdf/offer-pdfs.ts';
import { RENDERER } from './bundle-scripts.ts';
import { toPortablePolicy } from './portable-policy.ts';

/** The site's base (ending in a slash), whether its PDFs go along, and the HTML that says at each page's foot what this is. */
export type PortableOptions = { readonly base: string; readonly withPdf: boolean; readonly foot: string };

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const LINKING = /<(?:a|link|form)\b[^>]*>/g;
const ADDRESS = /\s(href|action)="([^"]*)"/;
const REFRESH = /(<meta http-equiv="refresh" content="0; url=)([^"]*)"/;
const ISLAND = /component-url="[^"]*\/(\w+)\.island\.[^"]*"/g;
const DRAWN_BY = /renderer-url="[^"]*"/g;
/** A script in the page itself; data has a type. */
const INLINE = /<script>([\s\S]*?)<\/script>/g;
const PAGE_SCRIPT = /i\('[^']*',m=>m\.(\w+)\(/g;
/** How the page's own script fetches ahead what the search needs: there is nothing to fetch. */
const AHEAD = /for\(let u of\[[^\]]*\]\)\{[^}]*rel='preload'[^}]*\}/;
/** What a page would fetch from a server stands in the copy's own scripts. */
const PRELOAD = /<link rel="modulepreload"[^>]*>/g;

/** Takes a built page and its file (`about/index.html`); gives the page as it works when it is opened from a folder. */
export function toPortablePage(html: string, file: string, { base, withPdf, foot }: PortableOptions): string {
  const up = '../'.repeat(file.split('/').length - 1) || './';
  const relink = (address: string) => {
    const target = toPortableFile(address, base);
    return target === undefined ? address : `${up}${target}`;
  };
  const bare = (withPdf ? html : withoutOffers(html)).replace(POLICY, '').replace(PRELOAD, '');
  const linked = bare
    .replace(LINKING, (tag) => tag.replace(ADDRESS, (_, name, address) => ` ${name}="${relink(address)}"`))
    .replace(REFRESH, (_, before, address) => `${before}${relink(address)}"`)
    .replace(ISLAND, `component-url="${SCRIPTS_FOLDER}/$1"`)
    .replace(DRAWN_BY, `renderer-url="${SCRIPTS_FOLDER}/${RENDERER}"`);
  // A page that only sends on has neither script nor foot.
  const whole = REFRESH.test(html)
    ? linked
    : startFrom(`${up}${SCRIPTS_FOLDER}/start.js`, base, fillSlot(linked, 'copy', foot));
  return addPolicy(whole).replace(POLICY, toPortablePolicy);
}

/** Takes a built page; gives the names of the islands it holds. */
export function listIslands(html: string): readonly string[] {
  return [...html.matchAll(ISLAND)].map(([, name = '']) => name);
}

function startFrom(script: string, base: string, html: string): string {
  const start = `<script src="${script}" data-base="${base}"></script>`;
  const [head] = html.split('<script>', 1);
  return `${head}${start}${html.slice(head?.length)}`.replace(
    INLINE,
    (_, code: string) => `<script>${toPortableScript(code)}</script>`,
  );
}

/** Takes a script of a page; gives it with our loader in place of `import()`. Throws when a part it asks for is not known. */
export function toPortableScript(code: string): string {
  const mended = code
    .replace(AHEAD, '')
    .replace(PAGE_SCRIPT, (_, called: string) => {
      if (!(called in PAGE_SCRIPTS))
        throw new Error(`ページのスクリプトが呼ぶ ${called} を src/bundling/page-scripts.ts に足してください。`);
      return `i('${called}',m=>m.${called}(`;
    })
    .replace(/\bimport\(/g, 'portable.load(');
  if (mended.includes('preload'))
    throw new Error(
      'ページのスクリプトの先読みの形が変わりました。src/publish/portable/portable-page.ts を直してください。',
    );
  return mended;
}
