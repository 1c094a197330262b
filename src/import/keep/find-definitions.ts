import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownOrdinance } from './read-existing.ts';
import { linkArticles } from '../write/find-links.ts';

/** Where a term is defined: a section as `<city>/<document>/<section>`, and the spot in it. */
export type Definition = { readonly section: string; readonly anchor?: string };

const ITEM = /<Item id="([a-z0-9-]+)" term="([^"]{1,60})"/g;

/**
 * Reads the texts of a city; gives what finds the place that defines a term: an item that says so, an article that
 * `named` tells, a sentence that begins 「…とは」, a section that is called so. Nothing is guessed from a mere mention.
 */
export function readDefinitions(root: string, city: string, ordinances: readonly KnownOrdinance[]) {
  const folder = join(root, 'cities', city);
  const sections = globSync('*/*/*.mdx', { cwd: folder })
    .toSorted()
    .map((file) => {
      const [document = '', , name = ''] = file.replace(/\.mdx$/, '').split(/[\\/]/);
      return { section: `${city}/${document}/${name}`, text: readFileSync(join(folder, file), 'utf8') };
    });
  const items = new Map<string, Definition>();
  for (const { section, text } of sections)
    for (const [, anchor = '', term = ''] of text.matchAll(ITEM))
      if (!items.has(term)) items.set(term, { section, anchor });
  return (term: string, named: string): Definition | undefined =>
    items.get(term) ?? findNamed(named, ordinances) ?? findSaid(sections, term);
}

function findNamed(named: string, ordinances: readonly KnownOrdinance[]): Definition | undefined {
  const words = named.slice(Math.max(0, named.search(/第[^第]{1,4}条/)));
  for (const { document, anchors } of ordinances) {
    const [target] = linkArticles(document, anchors, '')(words).map((link) => link.target.replace('section:', ''));
    const [section, anchor] = target?.split('#') ?? [];
    if (section !== undefined) return anchor === undefined ? { section } : { section, anchor };
  }
  return undefined;
}

function findSaid(
  sections: readonly { readonly section: string; readonly text: string }[],
  term: string,
): Definition | undefined {
  const said = ['\n', '。', '「', '、'].flatMap((before) => [`${before}${term}とは`, `${before}${term}」とは`]);
  const titles = [`\ntitle: ${term}\n`, `\ntitle: ${term}とは\n`];
  const found = sections.find(({ text }) => [...said, ...titles].some((words) => text.includes(words)));
  return found && { section: found.section };
}
