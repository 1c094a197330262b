import type { FieldPath, Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** A separator may be a blank; every other text that is nothing but blanks would be shown as a hole. */
const SEPARATOR = 'partnerSeparator';

/** No text of a field is nothing but blanks, which nobody sees in an editor. */
export function checkBlankTexts({ entries }: Content): readonly Finding[] {
  return entries.flatMap(({ data, at }) =>
    listBlank(data, []).map((path) => ({
      ...at(...path),
      problem: '空白だけで、文字がありません。',
      mend: '文字を書くか、決まるまでは項目ごと消してください。',
    })),
  );
}

function listBlank(value: unknown, path: FieldPath): readonly FieldPath[] {
  if (typeof value === 'string') return value !== '' && value.trim() === '' && path.at(-1) !== SEPARATOR ? [path] : [];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  const inner: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return inner.flatMap(([key, one]) => listBlank(one, [...path, key]));
}
