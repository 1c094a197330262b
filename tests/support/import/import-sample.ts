import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { importDocument, type Imported } from '../../../src/import/import-document.ts';

const MIHON = 'tests/fixtures/content/cities/mihon/city.yaml';

/** A content folder that goes with the test and holds nothing but a city called `mihon`. */
export function makeRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'cities/mihon'), { recursive: true });
  cpSync(MIHON, join(root, 'cities/mihon/city.yaml'));
  return root;
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
