import { splitText } from '../../domain/agreement/fill-text.ts';
import { dropReadings } from '../../domain/easy/read-runs.ts';
import { HEADING_ANCHOR } from '../../markdown/remark-heading-anchors.ts';
import type { Location } from '../finding.ts';
import { isOfficial, type Content, type Section } from './content.ts';
import { findComponents } from './section-components.ts';
import { toString } from './tree-text.ts';

/** A run of prose that a reader reads, and where it stands. */
export type Prose = Location & { readonly text: string; readonly isLaw?: boolean };

/** Fields of a document in its city's own words that repeat those; the others are ours there, too. */
const OF_SOURCE = [
  'title',
  'shortTitle',
  'subtitle',
  'department',
  'history',
  'original',
  'chapters',
  'printed',
  'terms',
];

/** Kinds of files whose texts have places for what people decide. */
const TEMPLATES = ['agreements', 'agreementKinds', 'agreementClauses'];

/** What marks the text of a law: its form is the law's, only the words are ours. */
const OF_LAW = ['Paragraph', 'Item'];

/** Fields that keep the form of the source, name things for machines, or hold what only rules read. */
const NOT_PROSE = [
  'label',
  'pin',
  'citeAs',
  'partnerSeparator',
  'code',
  'sources',
  'source',
  'id',
  'section',
  'sections',
  'also',
  'anchor',
  'looked',
  'tel',
  'fax',
  'mail',
];

/**
 * Everything a reader reads, for the rules of writing. Outlines are left out, because they keep the form of their
 * source.
 */
export function listProse(content: Content): readonly Prose[] {
  const { sections, entries } = content;
  const fields = entries
    .filter(({ kind }) => !['outlines', 'easyWords'].includes(kind))
    .flatMap(({ data, at, file, kind }) =>
      listTexts(data)
        .filter(({ path }) => !(isOfficial(content, file) && OF_SOURCE.includes(String(path[0]))))
        .map(({ path, text }) => ({ ...at(...path), text: readAs(kind)(text) })),
    );
  return [...sections.filter(({ file }) => !isOfficial(content, file)).flatMap(listBody), ...fields];
}

/** The running text of a section: paragraphs, headings, cells, captions and words in figures. */
function listBody({ file, tree }: Section): readonly Prose[] {
  return [
    ...tree.children.flatMap((node) => splitBlocks(file, node)),
    ...findComponents(tree).flatMap(({ attributes, line }) =>
      Object.entries(attributes)
        .filter(([name]) => !NOT_PROSE.includes(name))
        .flatMap(([name, value]) => splitWords(value).map((text) => ({ file, line, field: name, value: text, text }))),
    ),
  ];
}

/** Attributes hold words (caption, title) or lists of words as JSON (zones, groups). */
function splitWords(value: string): readonly string[] {
  return value.startsWith('[') ? [...value.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word) : [value];
}

/** A place of a template reads as a word: its name stands for what will be written there. */
function fillPlaces(text: string): string {
  return splitText(text)
    .map((stretch) => Object.values(stretch).join(''))
    .join('');
}

/** What is read of a text of this kind of file. */
const readAs = (kind: string) =>
  TEMPLATES.includes(kind) ? fillPlaces : kind === 'retellings' ? dropReadings : (text: string) => text;

type Text = { readonly path: readonly (string | number)[]; readonly text: string };

function listTexts(value: unknown, path: Text['path'] = []): readonly Text[] {
  if (typeof value === 'string') return path.length === 0 ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, at) => listTexts(one, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    NOT_PROSE.includes(name) ? [] : listTexts(one, [...path, name]),
  );
}

type Block = Section['tree']['children'][number];

function splitBlocks(file: string, node: Block, isInLaw = false): readonly Prose[] {
  const inner: readonly Block[] = 'children' in node ? (node.children as Block[]) : []; // blocks hold blocks or text
  const isLaw = isInLaw || ('name' in node && OF_LAW.includes(node.name ?? ''));
  const isContainer = inner.some(
    (child) => 'children' in child && !['link', 'strong', 'emphasis'].includes(child.type),
  );
  if (isContainer && node.type !== 'paragraph') return inner.flatMap((child) => splitBlocks(file, child, isLaw));
  const text = toString(node).replace(HEADING_ANCHOR, '').trimEnd();
  return text === '' ? [] : [{ file, line: node.position?.start.line, text, isLaw }];
}
