import { readMeanings, UNKNOWN } from './answers.ts';
import type { Answers, Gate, Question } from './model.ts';

type Known = { readonly questions: readonly Question[]; readonly gates: readonly Gate[] };

/** Takes a form and the answers; gives the positions, among all gates, of those that shut it out. */
export function findShutting({ questions, gates }: Known, form: string, answers: Answers): readonly number[] {
  const meant = (question: string) => readMeanings(questions, question, answers[question] ?? UNKNOWN);
  return gates.flatMap((gate, index) => (gate.forms.includes(form) && isShut(gate, meant) ? [index] : []));
}

/** Tells whether a form can still be a candidate, whatever is answered to the questions that are not answered yet. */
export function isPossible(known: Known, form: string, answers: Answers): boolean {
  const meant = (question: string) =>
    answers[question] === undefined ? undefined : readMeanings(known.questions, question, answers[question]);
  return !known.gates.some((gate) => gate.forms.includes(form) && isShut(gate, meant));
}

/** A question that is open (undefined) shuts nothing: it may yet be answered in favour of the form. */
function isShut({ only, never }: Gate, meant: (question: string) => readonly string[] | undefined): boolean {
  const conditions = Object.entries(never ?? only ?? {});
  return never
    ? conditions.every(([question, list]) => meant(question)?.every((one) => list.includes(one)) ?? false)
    : conditions.every(([question, list]) => !(meant(question)?.some((one) => list.includes(one)) ?? true));
}
