import { stateRows, type RowState, type Saying } from '../../domain/compare/confirmed-rows.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

type Concept = Content['concepts'][number];
type Held = { readonly cities: readonly string[]; readonly sayings: readonly Saying[] };

/**
 * Names the rows on which a sentence of a comparison ("all", "only", a number) rests and which nobody read again since
 * they changed. Until then the sentence stays away, so this is a notice and no fault.
 */
export function noteUnconfirmed(content: Content): readonly Finding[] {
  return content.concepts.flatMap((concept) => {
    const { themes, pointsFrom, confirmed } = concept.data;
    const isOfForms = pointsFrom === 'forms';
    const rows = isOfForms ? content.forms.map(({ id, data }) => ({ id, label: data.title })) : themes;
    const held = isOfForms ? listForms(content) : listPoints(content, concept.id);
    if (held.cities.length < 2) return [];
    return stateRows(rows, held.cities, held.sayings, confirmed)
      .filter(({ row, state }) => state !== 'current' && isSaid(row, concept, held))
      .map((state) => tell(concept, state, phrase(content, concept, state.row, held)));
  });
}

/** A row of which no city speaks is in no sentence; a number is said only where the documents count. */
function isSaid(row: RowState['row'], { data }: Concept, { sayings }: Held): boolean {
  return row === undefined ? data.isCounted : sayings.some(({ themes }) => themes.includes(row.id));
}

function tell({ at, data }: Concept, { row, pin, state }: RowState, sentence: string): Finding {
  const field = row === undefined ? `confirmed.count を "${pin}"` : `confirmed.rows.${row.id} を "${pin}"`;
  const path = state === 'changed' ? ['confirmed', ...(row ? ['rows', row.id] : ['count'])] : [];
  const why =
    state === 'changed' ? 'は、確かめたあとで市の言うことが変わりました' : 'は、まだ文書を読み直して確かめていません';
  return {
    ...at(...path),
    problem: `主題「${data.title}」の文「${sentence}」${why}`,
    mend: `市の文書を読み直し、そのとおりなら ${field} にしてください。それまで、この行や数についての文はサイトに出ません。`,
  };
}

/** What the rows say as they stand: on a row who says it, else how many points each city has. */
function phrase({ cities }: Content, { data }: Concept, row: RowState['row'], held: Held): string {
  const nameOf = (id: string): string => cities.find((one) => one.city === id)?.data.name ?? id;
  if (row === undefined) {
    const own = (id: string): number => held.sayings.filter(({ city, under }) => city === id && under === '').length;
    return `${data.unit ?? data.title}の数は、${held.cities.map((id) => `${nameOf(id)}${own(id)}`).join('、')}です。`;
  }
  const saying = held.cities.filter((id) =>
    held.sayings.some(({ city, themes }) => city === id && themes.includes(row.id)),
  );
  const who = saying.length === held.cities.length ? `${saying.length}市すべて` : saying.map(nameOf).join('、');
  return `「${row.label}」をあげるのは、${who}${saying.length === 1 ? 'だけ' : ''}です。`;
}

function listPoints({ points }: Content, concept: string): Held {
  const own = points.filter(({ id }) => id.endsWith(`/${concept}`));
  return {
    cities: own.map(({ city }) => city),
    sayings: own.flatMap(({ city, data }) => data.points.map((point) => ({ ...point, city, under: '' }))),
  };
}

function listForms({ cityForms }: Content): Held {
  return {
    cities: cityForms.map(({ city }) => city),
    sayings: cityForms.flatMap(({ city, data }) =>
      data.forms.map(({ form, name, what, under = '' }) => ({ city, themes: [form], term: name, gist: what, under })),
    ),
  };
}
