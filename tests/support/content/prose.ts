import { readFileSync } from 'node:fs';
import { LineCounter, isScalar, parseDocument, visit } from 'yaml';
import { listContent, type ContentSection } from './read-content.ts';
import { findComponents } from './section-components.ts';
import { toString } from './tree-text.ts';

/** A run of prose that a reader reads, and where it stands. */
export type Prose = { readonly at: string; readonly text: string };

/** Fields that keep the form of the source, name things for machines, or hold what only the outline test reads. */
const NOT_PROSE = [
  'label',
  'citeAs',
  'partnerSeparator',
  'code',
  'sources',
  'source',
  'id',
  'section',
  'tel',
  'fax',
  'mail',
];

/** Takes the sections; gives the running text of their bodies: paragraphs, headings, cells, captions and words in figures. */
export function listBodies(sections: readonly ContentSection[]): readonly Prose[] {
  return sections.flatMap(({ file, tree }) => [
    ...tree.children.flatMap((node) => splitBlocks(file, node)),
    ...findComponents(tree).flatMap(({ attributes, line }) =>
      listWords(attributes).map((text) => ({ at: `${file}:${line}`, text })),
    ),
  ]);
}

/** Gives every text field of the YAML files and of the frontmatter, outlines left out because they keep the source's form. */
export function listFields(): readonly Prose[] {
  const files = listContent('**/*.{yaml,mdx}').filter((file) => !file.endsWith('/outline.yaml'));
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const head = file.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') : text;
    return parseFields(file, head, file.endsWith('.mdx') ? 1 : 0);
  });
}

/** Attributes hold words (caption, title) or lists of words as JSON (zones, groups). */
function listWords(attributes: Readonly<Record<string, string>>): readonly string[] {
  const values = Object.entries(attributes).filter(([name]) => !NOT_PROSE.includes(name));
  return values.flatMap(([, value]) =>
    value.startsWith('[') ? [...value.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word) : [value],
  );
}

function parseFields(file: string, yaml: string, linesBefore: number): readonly Prose[] {
  const lineCounter = new LineCounter();
  const fields: Prose[] = [];
  visit(parseDocument(yaml, { lineCounter }), {
    Pair: (_key, pair) => (isScalar(pair.key) && NOT_PROSE.includes(String(pair.key.value)) ? visit.SKIP : undefined),
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string' || path.length === 0) return;
      const line = lineCounter.linePos(node.range?.[0] ?? 0).line + linesBefore;
      fields.push({ at: `${file}:${line}`, text: node.value });
    },
  });
  return fields;
}

type Block = ContentSection['tree']['children'][number];

function splitBlocks(file: string, node: Block): readonly Prose[] {
  const at = `${file}:${node.position?.start.line ?? 0}`;
  const inner: readonly Block[] = 'children' in node ? (node.children as Block[]) : []; // blocks hold blocks or text
  const isContainer = inner.some(
    (child) => 'children' in child && !['link', 'strong', 'emphasis'].includes(child.type),
  );
  if (isContainer && node.type !== 'paragraph') return inner.flatMap((child) => splitBlocks(file, child));
  const text = toString(node);
  return text === '' ? [] : [{ at, text }];
}
