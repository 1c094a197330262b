import { findRepeated } from '../find-repeated.ts';
import { tellIf, type FieldPath, type Finding } from '../finding.ts';
import type { Content, Entry } from '../read/content.ts';

/** What a list of a file says once: what makes one the same as another, and where it stands. */
type Said = { readonly key: string; readonly path: FieldPath };

/**
 * A list says each thing once: a page would show it twice, and a count would take it for two. Two that share a name and
 * differ otherwise are two: a city may have several names for a form.
 */
export function checkSaidTwice(content: Content): readonly Finding[] {
  const { cities, sections, points, cityForms, histories, relations, schemes, cityRules } = content;
  return [
    ...judge(sections, '主題', ({ concepts }) => keysOf(concepts, (id) => id, 'concepts')),
    ...judge(points, '点', ({ points: list }) =>
      list.flatMap(({ term, themes, section }, at) =>
        keysOf(themes, (id) => `${term}、${id}、${section}`, 'points', at, 'themes'),
      ),
    ),
    ...judge(cityForms, '形態', ({ forms }) =>
      keysOf(forms, ({ form, name, section, what }) => `${name}、${form}、${section}、${what}`, 'forms'),
    ),
    ...judge(histories, '出来事', ({ events }) => keysOf(events, ({ date, event }) => `${date}、${event}`, 'events')),
    ...judge(relations, '関係', ({ relations: list }) => keysOf(list, nameRelation, 'relations')),
    ...judge(cities, '窓口', ({ contacts }) => keysOf(contacts, ({ name }) => name, 'contacts')),
    ...judge(cities, '拠点', ({ centers }) => keysOf(centers, ({ name }) => name, 'centers')),
    ...judgeSheets(content),
    ...judge(cityRules, '規則', ({ rules }) =>
      keysOf(
        rules,
        ({ form, question, answer, effect, section, reason }) =>
          [form, question, answer, effect, section, reason].join('、'),
        'rules',
      ),
    ),
    ...judge(schemes, '項目', ({ facts }) => keysOf(facts, ({ label }) => label, 'facts')),
    ...judge(schemes, '段', ({ stages }) =>
      keysOf(stages, ({ title, when, fiscalYear }) => [title, when, fiscalYear].join('、'), 'stages'),
    ),
  ];
}

function judgeSheets({ checklists, concepts, projectLists }: Content): readonly Finding[] {
  return [
    ...judge(checklists, '項目', ({ phases }) =>
      phases.flatMap(({ title, items }, at) => keysOf(items, ({ text }) => `${title}：${text}`, 'phases', at, 'items')),
    ),
    ...judge(checklists, 'まとまりの番号', ({ phases }) => keysOf(phases, ({ label }) => label, 'phases')),
    ...judge(checklists, '時期', ({ timings }) => keysOf(timings, ({ label }) => label, 'timings')),
    ...judge(concepts, '行の見出し', ({ themes }) => keysOf(themes, ({ label }) => label, 'themes')),
    ...judge(projectLists, '相手の種類', ({ partnerKinds }) =>
      keysOf(partnerKinds, ({ label }) => label, 'partnerKinds'),
    ),
  ];
}

function nameRelation({ from, kind, to }: Content['relations'][number]['data']['relations'][number]): string {
  return [from.document ?? from.name, kind, to.document ?? to.name].join('、');
}

function keysOf<T>(list: readonly T[], keyOf: (one: T) => string, ...path: FieldPath): readonly Said[] {
  return list.map((one, at) => ({ key: keyOf(one), path: [...path, at] }));
}

function judge<Data>(
  entries: readonly Entry<Data>[],
  what: string,
  list: (data: Data) => readonly Said[],
): readonly Finding[] {
  return entries.flatMap(({ data, at }) =>
    findRepeated(list(data), ({ key }) => key).flatMap(({ again: { key, path } }) =>
      tellIf(true, at(...path), `${what}「${key}」が2回あります。`, 'どちらかを消してください。'),
    ),
  );
}
