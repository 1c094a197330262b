import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A chapter as any tool takes it: where it stands, its titles, its whole text as plain Markdown without the title. */
export type Chapter = {
  /** Folder below the site, such as `<city>/<document>/<chapter>`. */
  readonly path: string;
  readonly title: string;
  readonly city: string;
  readonly document: string;
  readonly markdown: string;
};

type Place = Pick<Chapter, 'path' | 'city'> & { readonly documentTitle: string; readonly chapter: string };

/**
 * Takes the folder of our built site; gives its chapters in their order, each from its Markdown twin, in which our own
 * parts (tables, boxes, figures, notes) are plain Markdown already. Links within the site lose their host, so that they
 * stay links within the site of a peer.
 */
export function readChapters(site: string): readonly Chapter[] {
  const places: readonly Place[] = JSON.parse(readFileSync(join(site, 'data/catalogue.json'), 'utf8'));
  const chapters = new Map(places.map((place) => [place.path.replace(/#.*/, ''), place]));
  return [...chapters].map(([path, { city, documentTitle, chapter }]) => ({
    path: path.replace(/^\/|\/$/g, ''),
    title: chapter || documentTitle,
    city,
    document: documentTitle,
    markdown: toPlain(readFileSync(join(site, path, 'index.md'), 'utf8')),
  }));
}

/**
 * The head (what the text is, its address, its title) falls away; bare addresses become links, because MDX takes `<`
 * for a part.
 */
function toPlain(twin: string): string {
  const [, origin = ''] = /^> (https?:\/\/[^/]+)\//m.exec(twin) ?? [];
  return twin
    .replace(/^[\s\S]*?\n# .*\n/, '')
    .replace(/<(https?:[^>]+)>/g, '[$1]($1)')
    .replace(/<([^>\s]+@[^>\s]+)>/g, '[$1](mailto:$1)')
    .replaceAll(`](${origin}/`, '](/');
}
