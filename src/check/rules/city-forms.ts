import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { judgeCitation, judgeLooked } from '../judge-looked.ts';

/** Every form of a city is a canonical one, and an example names a form of the same city. */
export function checkCityForms(content: Content): readonly Finding[] {
  return content.cityForms.flatMap((entry) => [
    ...judgeForms(content, entry),
    ...judgeLooked(content, entry, entry.data.looked ?? []),
    ...entry.data.forms.flatMap(({ section }, index) => {
      const where = { ...entry.at('forms', index, 'section'), value: section };
      return entry.data.looked ? judgeCitation(where, entry.data.looked) : [];
    }),
  ]);
}

function judgeForms({ files }: Content, { data: { forms }, at }: Content['cityForms'][number]): readonly Finding[] {
  return forms.flatMap(({ form, name: own, under }, index) => [
    ...tellIf(
      under !== undefined && under === own,
      at('forms', index, 'under'),
      `「${own}」が、自分の例になっています。`,
      'ほかの形態の名前にするか、underを消してください。',
    ),
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
  ]);
}
