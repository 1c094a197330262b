import { decodeText, explainEncoding, type DecodedText } from '../../loaders/decode-text.ts';
import { parseProjects } from '../../loaders/parse-projects.ts';
import { listForbidden } from '../../markdown/list-forbidden.ts';
import { CONTENT_KINDS } from '../../schemas/content-kinds.ts';
import type { Finding } from '../finding.ts';
import { cityOf, isTable, kindOf, PROSE_KINDS, type KindName } from './content-paths.ts';
import type { Content, DataOf, Entry, ProjectTable } from './content.ts';
import { tellNoPictures } from './picture-file.ts';
import { readEntry } from './read-entry.ts';
import { readOnce } from './read-once.ts';
import { readSection, sectionKey } from './read-section.ts';
import { recoverMdx } from './recover-mdx.ts';

// What a file is lies in its name, and what an entry holds in its text.
const readFields = readOnce((file, text, kind: KindName) => readEntry(kind, file, text));
const readBody = readOnce((_, text, entry: Entry<DataOf<'sections'>>) => readSection(entry, text));
const readOfficialBody = readOnce((_, text, entry: Entry<DataOf<'officialSections'>>) => readSection(entry, text));

/** Reads every file of a content folder once, whatever is wrong with some, and tells what is wrong. */
export async function readContent(bytes: ReadonlyMap<string, Uint8Array>, today = new Date()): Promise<Content> {
  const files = [...bytes.keys()];
  const { texts, findings } = decodeAll(bytes);
  const read = [...texts].flatMap(([file, text]) => {
    const kind = kindOf(file);
    return kind === undefined ? [] : [{ kind, ...readFields(file, text, kind) }];
  });
  const entries = read.flatMap(({ kind, entry }) => (entry ? [{ ...entry, kind }] : []));
  const kinds = sortByKind(entries);
  const sections = await Promise.all(
    kinds.sections.map((entry) => readBody(entry.file, texts.get(entry.file) ?? '', entry)),
  );
  const officials = await Promise.all(
    kinds.officialSections.map((entry) => readOfficialBody(entry.file, texts.get(entry.file) ?? '', entry)),
  );
  const headless = await readHeadless(texts, [...kinds.sections, ...kinds.officialSections]);
  const tables = [...texts].flatMap(([file, text]) =>
    isTable(file) ? [readTable(file, text, kinds.projectLists)] : [],
  );
  return {
    ...kinds,
    sections: sections.map(({ section }) => section),
    officialSections: officials.map(({ section }) => section),
    projects: tables,
    entries,
    files: new Set(files),
    texts,
    unread: new Set([...listUnread(files, [...entries, ...tables.filter(({ rows }) => rows)]), ...listMissing(files)]),
    sectionFiles: mapSections(files),
    today,
    isAsked: () => true,
    findings: [
      findings,
      tellNoPictures(bytes),
      ...[...read, ...sections, ...officials, ...headless, ...tables].map((one) => one.findings),
    ].flat(),
  };
}

/** Bodies whose head could not be read: what is wrong with them is told in the same run. */
async function readHeadless(texts: Content['texts'], read: readonly Entry<unknown>[]): Promise<readonly ReadBodyOf[]> {
  const known = new Set(read.map(({ file }) => file));
  const isLost = (file: string) => PROSE_KINDS.some((kind) => kindOf(file) === kind) && !known.has(file);
  const lost = [...texts].filter(([file, text]) => isLost(file) && text.startsWith('---\n'));
  return Promise.all(
    lost.map(async ([file, text]) => {
      const { tree, findings } = await recoverMdx(text, file);
      const told = [...findings, ...(tree ? listForbidden(tree, text) : [])];
      return { findings: told.map((one) => ({ file, ...one })) };
    }),
  );
}

type ReadBodyOf = { readonly findings: readonly Finding[] };

function isSection(file: string): boolean {
  return kindOf(file) === 'sections';
}

type Kinds = { readonly [Name in KindName]: readonly Entry<DataOf<Name>>[] };

function sortByKind(entries: Content['entries']): Kinds {
  const kinds = Object.keys(CONTENT_KINDS).map((name) => [name, entries.filter(({ kind }) => kind === name)]);
  return Object.fromEntries(kinds) as unknown as Kinds; // each entry was read with the schema of its kind
}

function listUnread(files: readonly string[], known: readonly { readonly file: string }[]): readonly string[] {
  const read = new Set(known.map(({ file }) => file));
  return files.filter((file) => isRead(file) && !read.has(file));
}

/** What a document, a list and a city cannot be without, where it is not there. */
function listMissing(files: readonly string[]): readonly string[] {
  const there = new Set(files);
  const wanted = files.flatMap((file) => {
    const [, folder] = /^(cities\/[^/]+\/[^/]+)\/(?:document\.yaml$|[^/]+\/[^/]+\.mdx$)/.exec(file) ?? [];
    const [, list] = /^(.*\/projects\/projects)\.(?:yaml|csv)$/.exec(file) ?? [];
    return [
      ...(folder === undefined ? [] : [`${folder}/document.yaml`, `${folder}/outline.yaml`]),
      ...(list === undefined ? [] : [`${list}.yaml`, `${list}.csv`]),
      ...(cityOf(file) === '' ? [] : [`cities/${cityOf(file)}/city.yaml`]),
    ];
  });
  return [...new Set(wanted)].filter((file) => !there.has(file));
}

function mapSections(files: readonly string[]): Content['sectionFiles'] {
  return new Map(files.filter(isSection).map((file) => [sectionKey(file), file]));
}

function isRead(file: string): boolean {
  return kindOf(file) !== undefined || isTable(file);
}

function decodeAll(files: ReadonlyMap<string, Uint8Array>) {
  const decoded = [...files].filter(([file]) => isRead(file)).map(([file, bytes]) => ({ file, ...decodeText(bytes) }));
  return {
    texts: new Map(
      decoded.flatMap(({ file, text, encoding }) =>
        encoding === undefined ? [] : [[file, text.replace(/\r\n?/g, '\n')] as const],
      ),
    ),
    findings: decoded
      .filter(({ encoding }) => encoding !== 'UTF-8')
      .map((one): Finding => ({ file: one.file, ...locateStrange(one), ...explainEncoding(one.file, one) })),
  };
}

/** The first line that another program would show as noise. */
function locateStrange({ text, encoding }: DecodedText): Pick<Finding, 'line' | 'value'> {
  const lines = text.split(/\r\n?|\n/);
  const at = lines.findIndex((line) => (encoding === undefined ? line.includes('\ufffd') : /[^ -~\t]/.test(line)));
  return at < 0 ? { line: 1 } : { line: at + 1, value: lines[at]?.trim() };
}

/** The rows of a city's table, which needs to know from the city's list how partners are set apart. */
function readTable(
  file: string,
  text: string,
  lists: Content['projectLists'],
): ProjectTable & { readonly findings: readonly Finding[] } {
  const city = cityOf(file);
  const list = lists.find((one) => one.city === city);
  const { rows, seen, faults } = parseProjects(text, list?.data.partnerSeparator || '\n', list?.data.moreColumns);
  return {
    file,
    city,
    rows: faults.length > 0 ? undefined : rows,
    seen,
    findings: faults.map((fault) => ({ file, ...fault })),
  };
}
