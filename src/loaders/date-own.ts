import { parse } from 'yaml';
import { nameEdition } from '../domain/editions/edition.ts';

/**
 * Takes the text of a document.yaml; gives it with the day from which this edition is in force, which stands beside
 * other editions: where it is not written, the date of the document. Undefined when neither is known.
 */
export function dateOwn(text: string): string | undefined {
  const { inForceFrom, date } = (parse(text) ?? {}) as Readonly<Record<string, unknown>>;
  if (inForceFrom !== undefined) return text;
  if (typeof date !== 'string' || nameEdition(date) === '') return undefined;
  return text.replace(/^date:.*\n/m, (line) => `${line}inForceFrom: ${date}\n`);
}
