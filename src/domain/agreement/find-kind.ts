import type { AgreementBook, AgreementKind } from './agreement.ts';

/**
 * Gives the kinds of agreement that a form is used with, those that the wizard's answers speak for first; every kind as
 * long as no form is chosen.
 */
export function listKinds(
  { kinds }: Pick<AgreementBook, 'kinds'>,
  form: string,
  answers: Readonly<Record<string, string>> = {},
): readonly AgreementKind[] {
  const own = kinds.filter(({ forms }) => form === '' || forms.includes(form));
  const spoken = own.filter((kind) =>
    Object.entries(kind.answers).some(([question, values]) => values.includes(answers[question] ?? '')),
  );
  return [...spoken, ...own.filter((kind) => !spoken.includes(kind))];
}
