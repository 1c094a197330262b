import { address, withAnchor } from '../domain/handbook/address.ts';
import { listChecklists } from './checklists.ts';
import { listForms } from './forms.ts';
import type { Scheme } from './schemes.ts';

type Way = { readonly title: string; readonly path: string };

/**
 * Takes a scheme; gives its forms, and the sheets that are about them or, of its city, about all forms. Throws when a
 * form does not exist.
 */
export async function findWaysOn({ id, city, forms }: Scheme): Promise<{
  readonly forms: readonly Way[];
  readonly sheets: readonly Way[];
}> {
  const known = await listForms();
  const sheets = (await listChecklists()).filter(({ forms: about, cities }) =>
    about.length > 0 ? about.some((form) => forms.includes(form)) : cities.some((one) => one.id === city.id),
  );
  return {
    forms: forms.map((form) => {
      const found = known.find((one) => one.id === form);
      if (!found)
        throw new Error(`制度 ${id} の形態「${form}」がありません。content/forms のファイル名を書いてください。`);
      return { title: found.title, path: address.form(form) };
    }),
    sheets: sheets.map(({ checklist, formGroups }) => ({
      title: checklist.title,
      path: withAnchor(
        address.checklist(checklist.id),
        forms.map((form) => formGroups[form]).find((group) => group !== undefined),
      ),
    })),
  };
}
