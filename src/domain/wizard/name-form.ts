import type { WizardForm, WizardResult } from './wizard-data.ts';

/** How a form is called in a result, and what is to be said of that name. */
export type FormName = { readonly title: string; readonly note: string };

/**
 * Takes a form, the chosen city (or nothing for all) and the cities; gives what the city calls it: by its own name, or
 * as the example of another form that it is; where the city does not name it, by the common name, and that this is so.
 */
export function nameForm(
  { id, title, names }: WizardForm,
  city: { readonly id: string; readonly name: string } | undefined,
  cityForms: WizardResult['cityForms'],
): FormName {
  if (!city) return { title, note: '' };
  const own = names.filter((one) => one.city === city.id);
  const form = own.find(({ under }) => under === '');
  if (form) return { title: form.name, note: form.name === title ? '' : `共通の呼び名は「${title}」です。` };
  const [example] = own;
  if (example) {
    const parents = own.map(({ under }) => `「${under}」`).join('と');
    return {
      title: `${example.under}（${example.name}）`,
      note: `${city.name}では独立の形態ではなく、${parents}の例です。共通の呼び名は「${title}」です。`,
    };
  }
  const isSpokenOf = cityForms[city.id]?.includes(id) ?? false;
  return {
    title,
    note: isSpokenOf
      ? `${city.name}の形態の表にはありませんが、文書のほかの場所に出てきます。`
      : `${city.name}の文書は、この形態をあげていません（ほかの市の形です）。`,
  };
}
