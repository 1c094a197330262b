import type { Root } from 'mdast';
import type { Finding } from '../finding.ts';
import type { Entry, Prose } from './content.ts';
import { recoverMdx } from './recover-mdx.ts';
import { findAnchors } from './section-components.ts';

/** Reads the body of a text whose head is read. A body that is no MDX has no tree, and says why. */
export async function readSection<Data>(
  entry: Entry<Data>,
  text: string,
): Promise<{ readonly section: Prose<Data>; readonly findings: readonly Finding[] }> {
  const [city = '', folder = '', chapter = '', name = ''] = entry.id.split('/');
  const body = await recoverMdx(text, entry.file);
  const tree: Root = body.tree ?? { type: 'root', children: [] };
  const section: Prose<Data> = {
    ...entry,
    key: sectionKey(entry.file),
    name,
    document: `${city}/${folder}`,
    chapter,
    text,
    tree,
    isBroken: body.tree === undefined,
    anchors: [name, ...findAnchors(tree).map(({ id }) => id)],
  };
  return { section, findings: body.findings.map((told) => ({ file: entry.file, ...told })) };
}

/** `<city>/<document>/<section>`, by which others refer to a section whatever its chapter and whose words it is. */
export function sectionKey(file: string): string {
  return file.replace(/^cities\/([^/]+\/[^/]+)\/(?:[^/]+\/){1,2}([^/]+)\.mdx$/, '$1/$2');
}
