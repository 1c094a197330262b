import { parse, stringify } from 'yaml';
import {
  EDITIONS_FOLDER,
  findInForce,
  firstDay,
  formatEditionDay,
  isEditionName,
  nameEdition,
  type Edition,
} from '../domain/editions/edition.ts';

type Bytes = Uint8Array;

/** The files of a folder by their path below it. */
export type Files = ReadonlyMap<string, Bytes>;

/** A file as a build reads it, and the one that people edit from which it comes. */
export type LaidFile = { readonly bytes: Bytes; readonly from: string };
export type LaidFiles = ReadonlyMap<string, LaidFile>;

/** An edition with all its files, by their paths below its document; `folder` is where people keep what is its own. */
export type LaidEdition = Edition & { readonly folder: string; readonly files: LaidFiles };

type Fields = {
  readonly inForceFrom?: string;
  /** What is of one edition only, and is not handed on. */
  readonly change?: string;
  readonly replaces?: string;
  readonly updated?: string;
  readonly chapters?: readonly { readonly id: string; readonly sections?: readonly string[] }[];
};

const DOCUMENT = 'document.yaml';
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Takes the files of a content folder; gives the documents that have other editions: `cities/<city>/<document>`. */
export function listWithEditions(files: Iterable<string>): readonly string[] {
  const folders = [...files].flatMap((file) => {
    const [cities, city, document, editions, , below] = file.split('/');
    return cities === 'cities' && editions === EDITIONS_FOLDER && below ? [`cities/${city}/${document}`] : [];
  });
  return [...new Set(folders)];
}

/**
 * Lays a content folder out as it stands on a day: each document in the edition that is in force, and below it, whole,
 * its other ones (`editions/<date>/`), of which people keep only what differs. All that reads content meets the edition
 * in force and need not know of others. What is wrong with editions is told by the check of content.
 */
export function layEditions(files: Files, today: string): LaidFiles {
  const laid = new Map([...files].map(([file, bytes]) => [file, { bytes, from: file }]));
  for (const folder of listWithEditions(files.keys())) {
    const editions = layDocument(files, folder);
    const inForce = findInForce(editions, today);
    for (const file of laid.keys()) if (file.startsWith(`${folder}/`)) laid.delete(file);
    for (const edition of editions) {
      const into = edition === inForce ? folder : `${folder}/${EDITIONS_FOLDER}/${edition.date}`;
      for (const [path, file] of edition.files) laid.set(`${into}/${path}`, file);
      if (edition === inForce) keepName(laid, `${folder}/${DOCUMENT}`, edition);
    }
  }
  return laid;
}

/**
 * Gives every edition of a document with all its files, in the order in which they come into force. The document's own
 * folder is one of them; a later edition goes on from the one before it, an earlier one holds what it had otherwise
 * than the one after it.
 */
export function layDocument(files: Files, folder: string): readonly LaidEdition[] {
  const { base, others } = gather(files, folder);
  const own = { ...nameByFields('', base), folder, files: base };
  const named = [...others].map(([date, held]) => ({
    ...nameByFields(date, held),
    folder: `${folder}/${EDITIONS_FOLDER}/${date}`,
    files: held,
  }));
  const later = named.filter((one) => compareDays(one, own) > 0).toSorted(compareDays);
  const earlier = named.filter((one) => compareDays(one, own) <= 0).toSorted(compareDays);
  const laid: LaidEdition[] = [own];
  for (const edition of later) laid.push({ ...edition, files: layOver(laid.at(-1)?.files ?? base, edition) });
  for (const edition of earlier.toReversed())
    laid.unshift({ ...edition, files: layOver(laid[0]?.files ?? base, edition) });
  return laid;
}

/** An edition whose day was moved keeps the name of its folder, also while its address is the one without a date. */
function keepName(laid: Map<string, LaidFile>, path: string, { date }: Edition): void {
  const file = laid.get(path);
  const fields = readFields(file);
  if (!file || nameEdition(fields.inForceFrom) === date) return;
  const bytes = encoder.encode(stringify({ ...fields, editionName: date }, { lineWidth: 0 }));
  laid.set(path, { ...file, bytes });
}

/** By the days on which they come into force; what is said to come on the same day by their names. */
function compareDays(a: Edition, b: Edition): number {
  return Math.sign(compareTexts(a.from, b.from) || compareTexts(a.date, b.date));
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function gather(files: Files, folder: string) {
  const base = new Map<string, LaidFile>();
  const others = new Map<string, Map<string, LaidFile>>();
  for (const [file, bytes] of files) {
    if (!file.startsWith(`${folder}/`)) continue;
    const path = file.slice(folder.length + 1);
    const [first, date = '', ...below] = path.split('/');
    const held = first === EDITIONS_FOLDER ? (others.get(date) ?? new Map<string, LaidFile>()) : base;
    if (first === EDITIONS_FOLDER) others.set(date, held);
    held.set(first === EDITIONS_FOLDER ? below.join('/') : path, { bytes, from: file });
  }
  return { base, others };
}

/** The name of its folder, and the day its data give where that is another: addresses never change, days may. */
function nameByFields(date: string, files: LaidFiles): Edition {
  const inForceFrom = nameEdition(readFields(files.get(DOCUMENT)).inForceFrom);
  return { date: date || inForceFrom, from: firstDay(inForceFrom || date) };
}

function readFields(file: LaidFile | undefined): Fields {
  if (!file) return {};
  try {
    const fields: unknown = parse(decoder.decode(file.bytes));
    return typeof fields === 'object' && fields !== null ? fields : {};
  } catch {
    return {};
  }
}

/** What an edition holds over all of the one it goes on from; of that, the sections it no longer has are left out. */
function layOver(under: LaidFiles, { date, files: over }: LaidEdition): LaidFiles {
  const files = new Map([...under, ...over]);
  const [before, after] = [readFields(under.get(DOCUMENT)), readFields(over.get(DOCUMENT))];
  const { change, replaces, updated, ...kept } = before;
  // A folder that is called after no day is told of by the check.
  const fields = { ...kept, ...(isEditionName(date) && { inForceFrom: formatEditionDay(date) }), ...after };
  const from = over.get(DOCUMENT)?.from ?? under.get(DOCUMENT)?.from ?? DOCUMENT;
  files.set(DOCUMENT, { bytes: encoder.encode(stringify(fields, { lineWidth: 0 })), from });
  const listed = new Set(
    (fields.chapters ?? []).flatMap(({ id, sections }) => (sections ?? []).map((section) => `${id}/${section}.mdx`)),
  );
  for (const path of under.keys())
    if (/^[^/]+\/[^/]+\.mdx$/.test(path) && !listed.has(path) && !over.has(path)) files.delete(path);
  return files;
}
