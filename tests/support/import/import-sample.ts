import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkFiles } from '../../../src/check/check-content.ts';
import { formatFinding } from '../../../src/check/finding.ts';
import { readFolder } from '../../../src/check/read/read-folder.ts';
import { importDocument, type Imported } from '../../../src/import/import-document.ts';
import { MIHON } from '../check/mihon-content.ts';

const CITY = 'tests/fixtures/content/cities/mihon/city.yaml';

/** A content folder that goes with the test and holds nothing but a city called `mihon`. */
export function makeRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'cities/mihon'), { recursive: true });
  cpSync(CITY, join(root, 'cities/mihon/city.yaml'));
  return root;
}

/**
 * What the check of content has to say when a root's city is laid over みほん市. That the rank is taken there and that
 * its furigana are of its own texts is the test's doing.
 */
export async function tellFaults(root: string): Promise<readonly string[]> {
  const city = [...readFolder(root)].filter(([file]) => !file.endsWith('city.yaml'));
  const ranked = city.map(([file, bytes]) => [file, file.endsWith('/document.yaml') ? rank(bytes) : bytes] as const);
  const { findings } = await checkFiles(new Map([...MIHON, ...ranked]));
  return findings.filter(({ file }) => !file.endsWith('/furigana.yaml')).map(formatFinding);
}

/** The city has a document in the first place already, and one of that title. */
function rank(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes).replace(/^order: 1$/m, 'order: 9');
  return new TextEncoder().encode(text.replace(/^title: みほん市虹の橋条例$/m, (title) => `${title}の写し`));
}

/** A file of the samples that are imported. */
export function readSample(name: string): Uint8Array {
  return readFileSync(join('tests/fixtures/import', name));
}

/** What an import makes of a file, without writing it. */
export async function importSample(
  bytes: Uint8Array,
  file: string,
  kind?: string,
  root = makeRoot(),
): Promise<Imported> {
  return importDocument(bytes, { root, city: 'mihon', document: 'plan', kind, file });
}

/** Every section that was made, as name and text without its head. */
export function listBodies({ written }: Imported): ReadonlyMap<string, string> {
  const sections = written.chapters.flatMap((chapter) => chapter.sections);
  return new Map(sections.map(({ name, text }) => [name, text.replace(/^---\n[\s\S]*?\n---\n/, '').trim()]));
}

/** The words of a body: no tags, no links, no marks. */
export function plainWords(body: string): string {
  return body
    .replace(/<[^>]*>/g, '')
    .replace(/\]\(section:[^)]*\)/g, '')
    .replace(/(?<!\\)[[*]/g, '')
    .replace(/\\/g, '')
    .replace(/[\s　]/g, '');
}
