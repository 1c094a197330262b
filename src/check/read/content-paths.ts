import { CONTENT_KINDS, CONTENT_TABLES } from '../../schemas/content-kinds.ts';

export type KindName = keyof typeof CONTENT_KINDS;

const KINDS = (Object.keys(CONTENT_KINDS) as KindName[]).map((name) => ({
  name,
  forms: CONTENT_KINDS[name].patterns.map(toForm),
}));
const TABLES = CONTENT_TABLES.map(toForm);

/** The kinds whose files hold text below a head of fields. */
export const PROSE_KINDS: readonly KindName[] = ['sections', 'officialSections'];

/** The kind of a file by its path below the content folder. A table, or a file nobody reads, has none. */
export function kindOf(path: string): KindName | undefined {
  return KINDS.find(({ forms }) => forms.some((form) => form.test(path)))?.name;
}

/** Whether a path is that of a table beside the kinds. */
export function isTable(path: string): boolean {
  return TABLES.some((form) => form.test(path));
}

/** The city whose folder a file stands in, or an empty text. */
export function cityOf(path: string): string {
  return /^cities\/([^/]+)\//.exec(path)?.[1] ?? '';
}

function toForm(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
}
