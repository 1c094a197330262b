import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { address, withAnchor } from '../domain/handbook/address.ts';
import { EDITIONS_FOLDER } from '../domain/editions/edition.ts';
import { formatSectionName } from '../domain/handbook/handbook.ts';
import type { SectionReference } from '../domain/handbook/section-reference.ts';

/** What a link needs to know of the section it leads to. */
export type IndexedSection = {
  readonly document: string;
  readonly chapter: string;
  readonly id: string;
  readonly code: string;
  readonly name: string;
};

/** Finds sections by reference. Reads the content folder again when a section is not known yet (while writing). */
export class SectionIndex {
  readonly #root: string;
  #sections: ReadonlyMap<string, IndexedSection> = new Map();

  /** Takes the absolute path of the content folder. */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Takes a reference; gives the section, or undefined when no file stands for it. Whoever asks from another edition of
   * that document (`<city>/<document>/<date>`) is led to the section there, if it has it.
   */
  find({ document, section }: SectionReference, asking = ''): IndexedSection | undefined {
    const isWithin = asking.startsWith(`${document}/`);
    return (isWithin ? this.#find(asking, section) : undefined) ?? this.#find(document, section);
  }

  #find(document: string, section: string): IndexedSection | undefined {
    const key = `${document}/${section}`;
    if (!this.#sections.has(key)) this.#sections = readSections(join(this.#root, 'cities'));
    return this.#sections.get(key);
  }

  /** Takes a document (`<city>/<document>`); gives its title, or undefined when its folder holds no document.yaml. */
  findDocumentTitle(document: string): string | undefined {
    return readTitle(join(this.#root, 'cities', document, 'document.yaml'));
  }

  /** Takes a document; says whether its text is the city's own, which nothing is put into. */
  isOfficial(document: string): boolean {
    const file = join(this.#root, 'cities', document, 'document.yaml');
    return existsSync(file) && /^wording: *["']?official\b/m.test(readFileSync(file, 'utf8'));
  }

  /** Takes a city; gives the title of its list of projects, or undefined when it has none. */
  findProjectsTitle(city: string): string | undefined {
    return readTitle(join(this.#root, 'cities', city, 'projects/projects.yaml'));
  }
}

/** Takes an indexed section and an anchor in it; gives its address without base. */
export function addressOf({ document, chapter, id }: IndexedSection, anchor?: string): string {
  return withAnchor(address.chapter(document, chapter), anchor ?? id);
}

function readSections(cities: string): ReadonlyMap<string, IndexedSection> {
  const paths = readdirSync(cities, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.mdx'));
  return new Map(
    paths.flatMap((path) => {
      const steps = path.split(/[\\/]/);
      const isOther = steps[2] === EDITIONS_FOLDER && steps.length === 6;
      const [city, folder, chapter, file, below] = isOther ? steps.toSpliced(2, 2) : steps;
      // What lies deeper are a city's words for the same sections.
      if (!city || !folder || !chapter || !file || below) return [];
      const document = isOther ? `${folder}/${steps[3]}` : folder;
      const id = file.replace(/\.mdx$/, '');
      const { code, label = '', title, titleIsOurs = false } = readFrontmatter(join(cities, path));
      const name = formatSectionName({ label, title, titleIsOurs });
      const section = { document: `${city}/${document}`, chapter, id, code, name };
      return [[`${section.document}/${id}`, section] as const];
    }),
  );
}

type Frontmatter = {
  readonly title: string;
  readonly label?: string;
  readonly code: string;
  readonly titleIsOurs?: boolean;
};

function readFrontmatter(path: string): Frontmatter {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(path, 'utf8'));
  if (!match)
    throw new Error(`${path}:1 先頭に --- で囲んだ項目（frontmatter）がありません。title、code などを書いてください。`);
  return parseYaml(match[1] ?? '') as Frontmatter; // the schema checks it when the collection is loaded
}

function readTitle(path: string): string | undefined {
  return existsSync(path) ? (parseYaml(readFileSync(path, 'utf8')) as { title: string }).title : undefined;
}
