import { readFolder } from '../../../src/check/read/read-folder.ts';
import { readContent } from '../../../src/check/read/read-content.ts';
import { formatFinding } from '../../../src/check/finding.ts';
import type { Rule } from '../../../src/check/rules.ts';

/**
 * What is done to a file of a sample. A text is put for another, the file gets a new text or bytes, or is taken away.
 */
export type Edit = readonly [from: string, to: string] | string | Uint8Array | null;
export type Edits = Readonly<Record<string, Edit>>;

type Files = ReadonlyMap<string, Uint8Array>;

/** What みほん市 names of the files that all cities share. */
const NAMED = /^(concepts\/|forms\/|glossary\/collaboration\.yaml|wizard\/questions\.yaml|easy\/words\.yaml)/;

const shared = [...readFolder('content')].filter(([file]) => NAMED.test(file));

/** みほん市 with what all cities share: a whole content folder, small enough to be read anew for every sample. */
export const MIHON: Files = new Map([...shared, ...readFolder('tests/fixtures/content')]);

/** The folder of みほん市 below a content folder. */
export const CITY = 'cities/mihon';

/** A content folder with some files changed. Throws when a text to be replaced is not there. */
export function edit(files: Files, edits: Edits): Files {
  const changed = new Map(files);
  for (const [file, change] of Object.entries(edits)) {
    if (change === null) changed.delete(file);
    else changed.set(file, applyTo(new TextDecoder().decode(files.get(file)), file, change));
  }
  return changed;
}

function applyTo(text: string, file: string, change: Exclude<Edit, null>): Uint8Array {
  if (change instanceof Uint8Array) return change;
  if (typeof change === 'string') return new TextEncoder().encode(change);
  const [from, to] = change;
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  return new TextEncoder().encode(text.replace(from, () => to));
}

/** What a rule tells of みほん市 with some files changed, each finding as its author reads it. */
export async function tellOf(rule: Rule, edits: Edits = {}): Promise<readonly string[]> {
  return (await rule(await readContent(edit(MIHON, edits)))).map(formatFinding);
}
