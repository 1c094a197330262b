import { getEntry } from 'astro:content';
import type { ChecklistPhase } from '../domain/checklist.ts';

/** Takes a sheet's id and the id of one of its phases; gives the phase. Throws when either does not exist. */
export async function getChecklistPhase(list: string, phase: string): Promise<ChecklistPhase> {
  const entry = await getEntry('checklists', list);
  const found = entry?.data.phases.find(({ id }) => id === phase);
  if (!entry || !found) {
    throw new Error(
      `チェックシート「${list}」の段階「${phase}」がありません。content/checklists/${list}.yaml の phases を確かめてください。`,
    );
  }
  const { fields, phases, timings } = entry.data;
  return { list, ...found, fields: found === phases[0] ? fields : [], timings };
}
