import { listIds } from '../../loaders/name-entry.ts';
import { CONTENT_KINDS } from '../../schemas/content-kinds.ts';
import { listFaults } from '../../schemas/explained.ts';
import { formatField, type FieldPath, type Finding, type Location } from '../finding.ts';
import { cityOf, type KindName } from './content-paths.ts';
import type { Entry } from './content.ts';
import { readYaml, type YamlText } from './read-yaml.ts';
import { salvage } from './salvage.ts';

/** A file as far as it could be read, and what is wrong with it. */
export type ReadEntry = { readonly entry: Entry<unknown> | undefined; readonly findings: readonly Finding[] };

const NO_HEAD = {
  line: 1,
  problem: '先頭に「---」で囲んだ項目がありません。',
  mend: 'title、codeなどの項目を「---」だけの行で囲んで、ファイルの最初に書いてください。',
};

/** Reads the fields of a file: all of a YAML file, or what stands in the head of a section. */
export function readEntry(kind: KindName, file: string, text: string): ReadEntry {
  const { schema, patterns, levels } = CONTENT_KINDS[kind];
  const head = kind === 'sections' ? /^---\r?\n([\s\S]*?)\n---(?:\r?\n|$)/.exec(text)?.[1] : text;
  if (head === undefined) return { entry: undefined, findings: [{ file, ...NO_HEAD }] };
  const yaml = readYaml(head, kind === 'sections' ? 1 : 0);
  if (yaml.faults.length > 0) return { entry: undefined, findings: yaml.faults.map((fault) => ({ file, ...fault })) };
  const at = (...path: FieldPath): Location => locate(file, yaml, path);
  const findings = listFaults(schema, yaml.value).map(({ path, problem, mend }) => ({ ...at(...path), problem, mend }));
  return {
    entry: {
      file,
      id: listIds(file, patterns, levels).join('/'),
      city: cityOf(file),
      data: salvage(schema, yaml.value),
      at,
    },
    findings,
  };
}

function locate(file: string, { value, lineOf }: YamlText, path: FieldPath): Location {
  const found = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
  const isPlain = ['string', 'number', 'boolean'].includes(typeof found);
  return {
    file,
    line: path.length > 0 ? lineOf(path) : undefined,
    field: path.length > 0 ? formatField(path) : undefined,
    value: isPlain ? String(found) : undefined,
  };
}
