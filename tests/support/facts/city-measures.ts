import type { Content, DataOf } from '../../../src/check/read/content.ts';
import { measureEach, type Measure } from './measure.ts';

const ASPECTS = ['lead', 'host', 'money', 'responsibility', 'duration', 'cautions', 'examples'] as const;

/** What is counted of a city's forms, points, sheets and rules, and of what all cities share. */
export const CITY_MEASURES: Readonly<Record<string, Measure>> = {
  形態の数: (content, { city }) => ownForms(content, city).length,
  形態の注意の数: (content, { city, is }) =>
    measureEach(is, (form) => ownForms(content, city).find((own) => own.form === form)?.cautions.length),
  形態について書くこと: (content, { city }) => listAspects(ownForms(content, city)),
  点の数: ({ points }, { city, is }) =>
    measureEach(is, (concept) => points.find(({ id }) => id === `${city}/${concept}`)?.data.points.length),
  点の分け方: ({ points }, { city, of }) => {
    const held = points.find(({ id }) => id === `${city}/${of}`)?.data.points ?? [];
    return [...Map.groupBy(held, ({ by = '分け方なし' }) => by)].map(([by, group]) => [by, group.length]);
  },
  この市だけの行: (content, { city }) => listAlone(content, city),
  まだ調べていない主題: ({ concepts, points }, { city }) =>
    concepts
      .filter(({ data }) => data.pointsFrom === undefined)
      .map(({ id }) => id)
      .filter((id) => !points.some((entry) => entry.id === `${city}/${id}`))
      .toSorted(),
  書いてある理由の数: ({ cityRules }, { city }) => {
    const rules = cityRules.filter((one) => one.city === city).flatMap(({ data }) => data.rules);
    const stated = Map.groupBy(
      rules.filter(({ basis }) => basis === 'stated'),
      ({ question }) => question,
    );
    return Object.fromEntries([...stated].map(([question, held]) => [question, held.length]));
  },
  シートの項目の数: ({ checklists }, { is }) =>
    measureEach(is, (sheet) => checklists.find(({ id }) => id === sheet)?.data.phases.map(({ items }) => items.length)),
  シートの段階: ({ checklists }, { of }) => {
    const sheet = checklists.find(({ id }) => id === of)?.data;
    return sheet?.phases.map(({ label, title, points, items }) => [label, title, points.length, items.length]);
  },
  シートの時期と原典の欄: ({ checklists }, { of }) => {
    const sheet = checklists.find(({ id }) => id === of)?.data;
    return [...(sheet?.timings ?? []), ...(sheet?.fields ?? []).filter(({ ours }) => !ours)].map(({ label }) => label);
  },
  問い: ({ wizardQuestions }) => wizardQuestions.flatMap(({ data }) => data.questions.map(({ short }) => short)),
  共通の形態の数: ({ forms }) => forms.length,
};

type Form = DataOf<'cityForms'>['forms'][number];

/** What a city counts as forms of its own, examples of others left out. */
function ownForms({ cityForms }: Content, city: string): readonly Form[] {
  const forms = cityForms.find((one) => one.city === city)?.data.forms ?? [];
  return forms.filter(({ under }) => under === undefined);
}

/** What is said of every form, and what is said of some. */
function listAspects(forms: readonly Form[]): readonly string[] {
  const says = (form: Form, aspect: (typeof ASPECTS)[number]) => (form[aspect]?.length ?? 0) > 0;
  return ASPECTS.filter((aspect) => forms.some((form) => says(form, aspect))).map((aspect) =>
    forms.every((form) => says(form, aspect)) ? aspect : `${aspect}（一部）`,
  );
}

/** The rows of which a page says 「…をあげるのは、この市だけです」. */
function listAlone({ points }: Content, city: string): readonly string[] {
  const said = points.flatMap(({ id, city: owner, data }) => {
    const concept = id.slice(id.lastIndexOf('/') + 1);
    const themes = new Set(data.points.flatMap((point) => point.themes));
    return [...themes].map((theme) => ({ owner, row: `${concept}/${theme}` }));
  });
  const rows = [...Map.groupBy(said, ({ row }) => row)].filter(([, held]) => held.length === 1);
  return rows.flatMap(([row, held]) => (held[0]?.owner === city ? [row] : [])).toSorted();
}
