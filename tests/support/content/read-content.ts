import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { citySchema, type CityData } from '../../../src/schemas/city.ts';
import { documentSchema, outlineSchema, type DocumentData, type OutlineData } from '../../../src/schemas/document.ts';
import { sectionSchema, type SectionData } from '../../../src/schemas/section.ts';
import { parseMdx } from './parse-mdx.ts';

/** The content folders that tests of content look at: the real one and the imaginary city's, which must keep the same promises. */
export const CONTENT_ROOTS = ['content', 'tests/fixtures/content'] as const;

/** A city as its files say it. `folder` is the path of its folder. */
export type ContentCity = {
  readonly id: string;
  readonly folder: string;
  readonly file: string;
  readonly data: CityData;
};

/** A document with the outline of its source. `id` is `<city>/<document>`. */
export type ContentDocument = {
  readonly id: string;
  readonly city: string;
  readonly folder: string;
  readonly file: string;
  readonly data: DocumentData;
  readonly outlineFile: string;
  readonly outline: OutlineData['entries'];
};

/** A section: its frontmatter and its body as the tree the build sees. `key` is `<city>/<document>/<section>`. */
export type ContentSection = {
  readonly key: string;
  readonly id: string;
  readonly city: string;
  readonly document: string;
  readonly chapter: string;
  readonly file: string;
  readonly text: string;
  readonly data: SectionData;
  readonly tree: Root;
};

/** Takes a pattern below the content folders; gives the paths of the files that match, below the project's folder. */
export function listContent(pattern: string): readonly string[] {
  return CONTENT_ROOTS.flatMap((root) => globSync(`${root}/${pattern}`))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

/** Takes the path of a YAML file and its schema; gives what it holds. Throws with the file and the fields that are wrong. */
export function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  return check(file, parseYaml(readFileSync(file, 'utf8')), schema);
}

/** Takes the path of an .mdx file; gives its frontmatter as YAML says it, not yet checked. */
export function readFrontmatter(file: string): unknown {
  return parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
}

/** Gives every city. */
export function readCities(): readonly ContentCity[] {
  return listContent('cities/*/city.yaml').map((file) => {
    const folder = file.replace(/\/city\.yaml$/, '');
    return { id: folder.split('/').at(-1) ?? '', folder, file, data: readYaml(file, citySchema) };
  });
}

/** Gives every document with its outline. A document without outline has an empty one. */
export function readDocuments(): readonly ContentDocument[] {
  return listContent('cities/*/*/document.yaml').map((file) => {
    const folder = file.replace(/\/document\.yaml$/, '');
    const [city = '', document = ''] = folder.split('/').slice(-2);
    const outlineFile = `${folder}/outline.yaml`;
    const outline = existsSync(outlineFile) ? readYaml(outlineFile, outlineSchema).entries : [];
    return {
      id: `${city}/${document}`,
      city,
      folder,
      file,
      data: readYaml(file, documentSchema),
      outlineFile,
      outline,
    };
  });
}

/** Gives every section of every document, parsed. */
export async function readSections(): Promise<readonly ContentSection[]> {
  const sections: ContentSection[] = [];
  for (const file of listContent('cities/*/*/*/*.mdx')) {
    const [city = '', document = '', chapter = '', name = ''] = file.split('/').slice(-4);
    const id = name.replace(/\.mdx$/, '');
    const text = readFileSync(file, 'utf8');
    const data = check(file, readFrontmatter(file), sectionSchema);
    const tree = await parseMdx(text, file);
    sections.push({
      key: `${city}/${document}/${id}`,
      id,
      city,
      document: `${city}/${document}`,
      chapter,
      file,
      text,
      data,
      tree,
    });
  }
  return sections;
}

function check<Schema extends z.ZodType>(file: string, value: unknown, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw new Error(`${file}\n${z.prettifyError(result.error)}`);
  return result.data;
}
