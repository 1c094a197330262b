import { FORM_ASPECTS } from '../../domain/handbook/collaboration-form.ts';
import type { Dataset } from '../../domain/data/open-data.ts';
import { listForms } from '../forms.ts';
import { ADDRESS, CITY, PLACE, text } from './columns.ts';

/** Gives the table of forms of collaboration: one row for each form of each city. */
export async function getFormsTable(): Promise<Dataset> {
  const forms = await listForms();
  const rows = forms.flatMap(({ id, title, cities }) =>
    cities.flatMap(({ city, forms: own }) =>
      own.map((form) => ({
        form: id,
        form_title: title,
        city: city.name,
        edition: form.edition,
        name: form.name,
        under: form.under,
        what: form.what,
        ...Object.fromEntries(FORM_ASPECTS.map((aspect) => [aspect.id, form.aspects[aspect.id] ?? ''])),
        cautions: form.cautions.map((caution) => caution.text).join(' / '),
        examples: form.examples.join(' / '),
        place: form.position,
        address: form.path,
      })),
    ),
  );
  return {
    id: 'forms',
    title: '協働の形態',
    description: '各市の文書にある協働の形態。並べるための共通の名前は当サイトのもの。',
    source: '各市の文書（place の列）',
    fields: [
      text('form', '共通の形態のid', '当サイトが並べるために付けたid'),
      text('form_title', '共通の名前', '当サイトが並べるために付けた名前'),
      CITY,
      text('edition', '文書の日付', '文書の日付（原典の表記）'),
      text('name', '市での名前', 'その市の文書での名前'),
      text('under', 'どの形態の例か', 'ほかの形態の例としてあげられているとき、その形態'),
      text('what', '説明', '当サイトのことばで言い直した説明'),
      ...FORM_ASPECTS.map(({ id, label }) => text(id, label, `${label}。記載がなければ空`)),
      text('cautions', '気をつけること', '「 / 」で区切る'),
      text('examples', '例', '原典があげる例。「 / 」で区切る'),
      PLACE,
      ADDRESS,
    ],
    rows,
  };
}
