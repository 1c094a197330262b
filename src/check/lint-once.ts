import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openVerdicts } from './kept-verdicts.ts';
import type { Told } from './lint-language.ts';

const ROOT = join(import.meta.dirname, '../..');
/** All that a verdict rests on: the versions of whatever judges, and how it is asked. */
const JUDGE = ['package-lock.json', 'src/check/lint-language.ts'].map((file) => readFileSync(join(ROOT, file), 'utf8'));
const verdicts = openVerdicts(join(ROOT, '.cache/language'), JUDGE.join());

/** What was said of a text is said again of the same: whoever asks after every save waits for one file only. */
const known = new Map<string, Promise<Told>>();

/** As `lintLanguage`, which is asked of no text twice; of what an earlier run found good, not once. */
export function lintOnce(text: string): Promise<Told> {
  const told = known.get(text) ?? lint(text);
  known.set(text, told);
  return told;
}

async function lint(text: string): Promise<Told> {
  if (verdicts.isGood(text)) return [];
  // Loaded here: the dictionary it reads costs more than all other rules together.
  const { lintLanguage } = await import('./lint-language.ts');
  const told = await lintLanguage(text);
  if (told.length === 0) verdicts.noteGood(text);
  return told;
}
