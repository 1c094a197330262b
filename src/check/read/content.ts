import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import { folderOfOfficial } from '../../domain/handbook/official-layer.ts';
import type { ProjectRow, SeenRow } from '../../loaders/parse-projects.ts';
import type { CONTENT_KINDS } from '../../schemas/content-kinds.ts';
import type { FieldPath, Finding, Location } from '../finding.ts';

type Kinds = typeof CONTENT_KINDS;
type KindName = keyof Kinds;

/** What the files of a kind hold. */
export type DataOf<Name extends KindName> = z.output<Kinds[Name]['schema']>;

/**
 * A file with fields. `city` is the folder of the city it stands in, or empty; `at` says where a field of it stands,
 * without a path only the file.
 */
export type Entry<Data> = {
  readonly file: string;
  readonly id: string;
  readonly city: string;
  readonly data: Data;
  readonly at: (...path: FieldPath) => Location;
};

/** A text of a document: its head as fields, and its body as the tree the build sees. */
export type Prose<Data> = Entry<Data> & {
  /** `<city>/<document>/<section>`, as others refer to it. */
  readonly key: string;
  readonly name: string;
  readonly document: string;
  readonly chapter: string;
  readonly text: string;
  /** Empty when the body is no MDX; then nothing can be said of what stands in it. */
  readonly tree: Root;
  readonly isBroken: boolean;
  /** Everything a link may lead to: the section itself, its headings, paragraphs and items. */
  readonly anchors: readonly string[];
};

export type Section = Prose<DataOf<'sections'>>;

/** A city's words beside a section of ours, under the same key. */
export type OfficialSection = Prose<DataOf<'officialSections'>>;

/** A city's table of projects. Without rows when it could not be read. */
export type ProjectTable = {
  readonly file: string;
  readonly city: string;
  readonly rows: readonly ProjectRow[] | undefined;
  /** Every row that has its columns, whatever else is wrong with the table. */
  readonly seen: readonly SeenRow[];
};

/** A content folder, read once: what every rule looks at. */
export type Content = {
  readonly [Name in Exclude<KindName, 'sections' | 'officialSections'>]: readonly Entry<DataOf<Name>>[];
} & {
  readonly sections: readonly Section[];
  readonly officialSections: readonly OfficialSection[];
  readonly projects: readonly ProjectTable[];
  /** Everything with fields, of whatever kind. */
  readonly entries: readonly (Entry<unknown> & { readonly kind: KindName })[];
  /** The path of every file below the content folder. */
  readonly files: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  /** The files of which nothing could be read, or that are wanted and missing: no rule may conclude from them. */
  readonly unread: ReadonlySet<string>;
  /** The sections there are by their keys, also those that could not be read. */
  readonly sectionFiles: ReadonlyMap<string, string>;
  /** The day on which somebody asks. */
  readonly today: Date;
  /** Whether somebody asked about a file; what takes long looks at no other. */
  readonly isAsked: (entry: { readonly file: string }) => boolean;
  /** What came to light while reading: encodings, syntax, fields. */
  readonly findings: readonly Finding[];
};

/** Whether a document is there, or something of its folder is and its own file is told as missing. */
export function hasDocument({ files, unread }: Content, id: string): boolean {
  const file = `cities/${id}/document.yaml`;
  return files.has(file) || unread.has(file);
}

/** Whether some file below a folder could not be read, so that what seems to be missing may stand there. */
export function hasUnread({ unread }: Content, folder: string): boolean {
  return [...unread].some((file) => file.startsWith(folder));
}

/** A city's words, each with the section of ours beside which they lie. */
export function listBeside({ sections, officialSections }: Pick<Content, 'sections' | 'officialSections'>) {
  const own = new Map(sections.map((section) => [section.id, section]));
  return officialSections.flatMap((official) => {
    const section = own.get(official.id);
    return section ? [{ official, section }] : [];
  });
}

/**
 * Whether a file holds its city's own words, which are not ours to mend: of a whole document, or beside ours; where the
 * document could not be read, it may.
 */
export function isOfficial({ documents, unread }: Pick<Content, 'documents' | 'unread'>, file: string): boolean {
  const document = file.split('/').slice(0, 3).join('/');
  if (folderOfOfficial(file) !== undefined || unread.has(`${document}/document.yaml`)) return true;
  return documents.some(({ id, data }) => data.wording === 'official' && file.startsWith(`cities/${id}/`));
}
