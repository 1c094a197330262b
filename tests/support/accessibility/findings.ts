import { isFault, type Inspection } from './inspect-page.ts';
import { REVIEWED_QUESTIONS } from './reviewed-questions.ts';

/** How many findings of each engine count, how many texts are cut, and how many questions IBM's engine asks. */
export type Count = { readonly axe: number; readonly ibm: number; readonly cut: number; readonly asked: number };

/** Takes names of ways a page is shown, with what was found there; gives the findings with their way. */
export function listFound(found: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(found).flatMap(([way, texts]) => texts.map((text) => `${way}: ${text}`));
}

/** Takes an inspection; gives what IBM's engine found that counts, with its way. */
export function listIbmFaults({ ibm }: Inspection): readonly string[] {
  return Object.entries(ibm).flatMap(([way, findings]) =>
    findings.filter((one) => isFault(way, one)).map(({ text }) => `${way}: ${text}`),
  );
}

/** Takes an inspection; gives each question of IBM's engine once that nobody has looked at. */
export function listOpenQuestions({ ibm }: Inspection): readonly string[] {
  const asked = Object.values(ibm).flatMap((findings) => findings.filter((one) => !one.isFault));
  return [...new Set(asked.filter(({ rule }) => !(rule in REVIEWED_QUESTIONS)).map(({ text }) => text))];
}

/** Takes an inspection; counts what was found. */
export function countFindings(inspection: Inspection): Count {
  return {
    axe: listFound(inspection.axe).length,
    ibm: listIbmFaults(inspection).length,
    cut: listFound(inspection.cut).length,
    asked: Object.values(inspection.ibm).flatMap((findings) => findings.filter((one) => !one.isFault)).length,
  };
}
