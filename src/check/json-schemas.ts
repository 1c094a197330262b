import { z } from 'astro/zod';
import { CONTENT_KINDS } from '../schemas/content-kinds.ts';

/** Where editors look for the schemas of content. */
export const JSON_SCHEMA_FOLDER = '.vscode/schemas';
/** Counts up when a file that was right is no more: an editor, or another program, can tell. */
export const CONTENT_VERSION = 1;

/**
 * Gives the schema of each kind of YAML file, and the settings that tell VS Code which files it is for, by their paths
 * below `.vscode`. The head of a section is no YAML file by itself, so the check alone judges it.
 */
export function writeJsonSchemas(): ReadonlyMap<string, string> {
  const kinds = Object.entries(CONTENT_KINDS).filter(([, { patterns }]) =>
    patterns.every((one) => !one.endsWith('.mdx')),
  );
  const schemas = kinds.map(([name, { schema }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    return [`schemas/${name}.json`, { $schema, $id: `handbook-content/${CONTENT_VERSION}/${name}`, ...rest }] as const;
  });
  const associations = Object.fromEntries(
    kinds.map(([name, { patterns }]) => [
      `./${JSON_SCHEMA_FOLDER}/${name}.json`,
      patterns.map((one) => `content/${one}`),
    ]),
  );
  const settings = { 'files.eol': '\n', 'files.encoding': 'utf8', 'yaml.schemas': associations };
  return new Map([...schemas, ['settings.json', settings] as const].map(([file, data]) => [file, format(data)]));
}

function format(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
