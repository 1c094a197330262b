import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { listTags } from '../../domain/page/elements.ts';
import { namePack, SCRIPTS_FOLDER, SITE_FOLDER, toPortableFile } from '../../domain/portable/portable-file.ts';
import { withoutOffers } from '../pdf/offer-pdfs.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { listIslands, toPortablePage } from './portable-page.ts';
import { offerZip, writeFirstPage, writeFoot, writeKeptPage, writeReadMe, type CopyFacts } from './tell-copy.ts';

/** Where the built site stands, its base (ending in a slash), the day the copy is made, and whether PDFs go along. */
export type CopyOptions = {
  readonly root: string;
  readonly base: string;
  readonly day: string;
  readonly withPdf: boolean;
};
export type Copy = { readonly facts: CopyFacts; readonly files: ReadonlyMap<string, string | Uint8Array> };

/** Nobody is led there in a folder. */
const LEFT_OUT = ['404.html'];
const OFFLINE_PAGE = 'offline/index.html';
/** What widgets fetch, besides the pages that booklets are put together from. */
const FETCHED =
  /^(?:data\/(?:wizard|furigana(?:-[^/]+)?|projects-[^/]+|compare-[^/]+|(?:answers|contents)\/.+)|pagefind\/(?:plain|directory))\.json$/;
const REFRESH = /<meta http-equiv="refresh" content="0; url=([^"#?]*)/;
const CANONICAL = /<link rel="canonical" href="([^"]*)"/;
const SITE_NAME = /<title>([^<]*)/;
const LINK = /\s(?:href|src)="([^"#?]+)/;

/** Takes a built site; gives all files of a copy that is opened from a folder. Throws when there is no built site. */
export async function layOutCopy({ root, base, day, withPdf }: CopyOptions): Promise<Copy> {
  if (!existsSync(join(root, 'pagefind/plain.json')))
    throw new Error(`${root} にサイトがありません。先に npm run build を動かしてください。`);
  const pages = readPages(root);
  const address = CANONICAL.exec(pages.get('index.html') ?? '')?.[1] ?? '';
  const [, site = ''] = SITE_NAME.exec(pages.get('index.html') ?? '') ?? []; // the home page's whole title
  const says =
    parse(pages.get('index.html') ?? '')
      .querySelector('footer.site p')
      ?.text.trim() ?? '';
  const facts: CopyFacts = { site, says, edition: nameEdition(pages), day, address, withPdf };
  const options = { base, withPdf, foot: writeFoot(facts) };
  const own = new Map(
    [...pages].map(([file, html]) => [file, file === OFFLINE_PAGE ? writeKeptPage(html, facts) : html]),
  );
  const shown = [...own].map(([file, html]) => [file, toPortablePage(html, file, options)] as const);
  const linked = listLinked(own, base, withPdf).map((file) => [file, readFileSync(join(root, file))] as const);
  const { start, widgets } = await bundleScripts([...new Set([...own.values()].flatMap(listIslands))].toSorted());
  const scripts = [['start', start], ['widgets', widgets], ...packTexts(readFetched(root, pages, base))] as const;
  const inSite = [
    ...shown,
    ...linked,
    ...scripts.map(([name, code]) => [`${SCRIPTS_FOLDER}/${name}.js`, code] as const),
  ].map(([file, content]) => [`${SITE_FOLDER}/${file}`, content] as const);
  return {
    facts,
    files: new Map([['はじめに.html', writeFirstPage(facts)], ['README.txt', writeReadMe(facts)], ...inSite]),
  };
}

function readPages(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !LEFT_OUT.includes(file))
    .toSorted();
  return new Map(
    files.map((file) => {
      const html = readFileSync(join(root, file), 'utf8');
      // Whether a ZIP is offered already must not make another edition.
      return [file, file === OFFLINE_PAGE ? offerZip(html, undefined) : html];
    }),
  );
}

function nameEdition(pages: ReadonlyMap<string, string>): string {
  const sum = createHash('sha256');
  for (const [file, html] of pages) sum.update(file).update(withoutOffers(html));
  return sum.digest('hex').slice(0, 8);
}

/** The files besides pages that a page leads to or shows. */
function listLinked(pages: ReadonlyMap<string, string>, base: string, withPdf: boolean): readonly string[] {
  const addresses = [...pages.values()].flatMap((html) =>
    listTags(html, ['a', 'link', 'img']).flatMap((tag) => LINK.exec(tag)?.[1] ?? []),
  );
  const files = [...new Set(addresses)].flatMap((address) => toPortableFile(address, base) ?? []);
  return files.filter((file) => !file.endsWith('.html') && (withPdf || !file.endsWith('.pdf'))).toSorted();
}

/** The texts that widgets fetch: data, the pages of the permanent numbers, and the pages those lead to. */
function readFetched(root: string, pages: ReadonlyMap<string, string>, base: string): ReadonlyMap<string, string> {
  const data = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => FETCHED.test(file))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  const forwards = [...pages].filter(([file]) => file.startsWith('n/'));
  const ends = forwards.flatMap(([, html]) => toPortableFile(REFRESH.exec(html)?.[1] ?? '', base) ?? []);
  const read = [...new Set(ends)].map((file) => [file, withoutOffers(pages.get(file) ?? '')] as const);
  return new Map([...data, ...forwards, ...read]);
}

function packTexts(texts: ReadonlyMap<string, string>): readonly (readonly [name: string, code: string])[] {
  const packs = Map.groupBy(texts, ([file]) => namePack(file));
  return [...packs].map(([name, held]) => [
    `files/${name}`,
    `portable.texts(${JSON.stringify(Object.fromEntries(held))});`,
  ]);
}
