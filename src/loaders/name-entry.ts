import { explainId, type IdLevel } from '../domain/handbook/ids.ts';

/**
 * Names an entry of content by what stands at the stars of its pattern, so that `cities/a/b/document.yaml` is `a/b`;
 * `levels` say what the stars name. Throws, naming the file, when a name cannot stand in an address.
 */
export function nameEntry(entry: string, pattern: string, levels: readonly IdLevel[]): string {
  const steps = withoutEnding(entry).split('/');
  const ids = pattern.split('/').flatMap((step, at) => (step.startsWith('*') ? [steps[at] ?? ''] : []));
  levels.forEach((level, at) => checkId(entry, level, ids[at] ?? ''));
  return ids.join('/');
}

/** Names an entry by its file alone, wherever it stands. Throws, naming the file, when that is no name for an address. */
export function nameFile(entry: string, level?: IdLevel): string {
  const id = withoutEnding(entry).replace(/^.*\//, '');
  if (level) checkId(entry, level, id);
  return id;
}

function withoutEnding(entry: string): string {
  return entry.replace(/\.[a-z]+$/, '');
}

function checkId(entry: string, level: IdLevel, id: string): void {
  const why = explainId(level, id);
  if (why) throw new Error(`content/${entry}: ${why}`);
}
