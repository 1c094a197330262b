import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** Every form of a city is a canonical one, and an example names a form of the same city. */
export function checkCityForms({ cityForms, files }: Content): readonly Finding[] {
  return cityForms.flatMap(({ data: { forms }, at }) =>
    forms.flatMap(({ form, under }, index) => [
      ...tellIf(
        form !== '' && !files.has(`forms/${form}.yaml`),
        at('forms', index, 'form'),
        `「${form}」という形態はありません。`,
        'content/formsにあるファイルの名前にしてください。',
      ),
      ...tellIf(
        under !== undefined && !forms.some(({ name }) => name === under),
        at('forms', index, 'under'),
        `この市に「${under}」という形態はありません。`,
        '同じファイルにあるnameにしてください。',
      ),
    ]),
  );
}
