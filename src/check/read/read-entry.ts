import { listIds } from '../../loaders/name-entry.ts';
import { CONTENT_KINDS } from '../../schemas/content-kinds.ts';
import { listFaults } from '../../schemas/explained.ts';
import { formatField, type FieldPath, type Finding, type Location } from '../finding.ts';
import { cityOf, PROSE_KINDS, type KindName } from './content-paths.ts';
import type { Entry } from './content.ts';
import { readYaml, type YamlText } from './read-yaml.ts';
import { salvage } from './salvage.ts';

/** A file as far as it could be read, and what is wrong with it. */
export type ReadEntry = { readonly entry: Entry<unknown> | undefined; readonly findings: readonly Finding[] };

const HEAD = /^---\r?\n([\s\S]*?)\n---(?:\r?\n|$)/;
const HEAD_MEND = 'title、codeなどの項目を、半角の「---」だけの行で囲んで、ファイルの最初に書いてください。';

/** Reads the fields of a file: all of a YAML file, or what stands in the head of a section. */
export function readEntry(kind: KindName, file: string, text: string): ReadEntry {
  const { schema, patterns, levels } = CONTENT_KINDS[kind];
  const isProse = PROSE_KINDS.includes(kind);
  const head = isProse ? HEAD.exec(text)?.[1] : text;
  if (head === undefined) return { entry: undefined, findings: [{ file, ...explainHead(text) }] };
  const yaml = readYaml(head, isProse ? 1 : 0);
  const faults = yaml.faults.map((fault) => ({ file, ...fault }));
  if (yaml.value === undefined) return { entry: undefined, findings: faults };
  const at = (...path: FieldPath): Location => locate(file, yaml, path);
  const fields = listFaults(schema, yaml.value)
    .filter(({ path: [name, inner] }) => inner !== undefined || !yaml.unread.includes(String(name)))
    .map(({ path, problem, mend }) => ({ ...at(...path), ...(path.length === 0 ? { line: 1 } : {}), problem, mend }))
    .filter(({ line }) => !faults.some((fault) => fault.line === line));
  const findings = [...faults, ...fields];
  // What a lost line said is unknown, and no rule may take it for missing.
  if (yaml.unread.length > 0) return { entry: undefined, findings };
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

function explainHead(text: string): Pick<Finding, 'line' | 'value' | 'problem' | 'mend'> {
  const first = text.split('\n')[0] ?? '';
  const isOpen = first.trim() === '---';
  const problem = isOpen ? '項目の終わりの「---」だけの行がありません。' : '先頭に「---」で囲んだ項目がありません。';
  return { line: 1, value: first, problem, mend: HEAD_MEND };
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
