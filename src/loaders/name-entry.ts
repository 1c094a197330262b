import { explainId, type IdLevel } from '../domain/handbook/ids.ts';

/**
 * Names an entry of content by its path, so that `cities/a/b/document.yaml` is `a/b`. `levels` say what the ids name.
 * Throws, naming the file, when one of them cannot stand in an address.
 */
export function nameEntry(entry: string, patterns: readonly string[], levels: readonly IdLevel[]): string {
  const ids = listIds(entry, patterns, levels);
  levels.forEach((level, at) => {
    const why = explainId(level, ids[at] ?? '');
    if (why) throw new Error(`content/${entry}: ${why}`);
  });
  return ids.join('/');
}

/** The ids of an entry: what stands at the last stars of its pattern, one a level. Without a star, its file. */
export function listIds(entry: string, patterns: readonly string[], levels: readonly IdLevel[]): readonly string[] {
  const steps = entry.split('/');
  const pattern = patterns.map((one) => one.split('/')).find((form) => fits(form, steps)) ?? [];
  const named = pattern.flatMap((step, at) => (step.includes('*') ? [steps[at] ?? ''] : []));
  const ids = named.length > 0 ? named.slice(-levels.length) : steps.slice(-1);
  return ids.map((id) => id.replace(/\.[a-z]+$/, ''));
}

function fits(form: readonly string[], steps: readonly string[]): boolean {
  return form.length === steps.length && form.every((step, at) => step.includes('*') || step === steps[at]);
}
