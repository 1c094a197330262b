import { getCollection } from 'astro:content';
import { address, withAnchor } from '../domain/handbook/address.ts';
import type { AgreementBook, AgreementField, AgreementKind, Clause, Passage } from '../domain/agreement/agreement.ts';
import type { SourceList } from '../domain/agreement/suggest.ts';
import type { Checklist } from '../domain/sheet/checklist.ts';
import { listChecklists } from './checklists.ts';
import { listCities } from './cities.ts';
import { listForms } from './forms.ts';
import { getPlace } from './places.ts';
import { remember } from './remember.ts';
import { getWizard } from './wizard.ts';

/** Gives all that drafts of agreements are made from. Throws when a passage names a place that does not exist. */
export const getAgreementBook = remember(async (): Promise<AgreementBook> => {
  const [entry] = await getCollection('agreements');
  if (!entry) throw new Error('content/agreements に agreement.yaml を置いてください。');
  const kinds = (await getCollection('agreementKinds')).sort((a, b) => a.data.order - b.data.order);
  const clauses = await getCollection('agreementClauses');
  const { asking, result } = await getWizard();
  const used = listQuestions([...entry.data.heads, ...clauses.flatMap(({ data }) => data.fields)], kinds);
  return {
    id: entry.id,
    ...entry.data,
    kinds: kinds.map(({ id, data }) => ({ id, ...data })),
    clauses: await Promise.all(clauses.map(toClause)),
    forms: (await listForms()).map(({ id, title }) => ({ id, title })),
    cities: (await listCities()).map(({ id, name, site }) => ({
      id,
      name,
      site,
      contacts: result.contacts.filter(({ city }) => city === id),
    })),
    questions: asking.questions
      .filter(({ id }) => used.has(id))
      .map(({ id, short, options }) => ({
        id,
        label: short,
        answers: Object.fromEntries(options.map((option) => [option.id, option.label])),
      })),
  };
});

/** Names the questions of the wizard whose answers lead to a kind or fill a field. */
function listQuestions(
  fields: readonly Pick<AgreementField, 'from'>[],
  kinds: readonly { readonly data: Pick<AgreementKind, 'answers'> }[],
): ReadonlySet<string> {
  const asked = fields.flatMap(({ from }) => from.flatMap((source) => ('answers' in source ? [source.answers] : [])));
  return new Set([...asked, ...kinds.map(({ data }) => data.answers)].flatMap((answers) => Object.keys(answers)));
}

/** Gives the lists whose filled sheets a draft may be filled from. */
export const listSourceLists = remember(async (): Promise<readonly SourceList[]> => {
  const { heads, clauses } = await getAgreementBook();
  const named = new Set(
    [...heads, ...clauses.flatMap(({ fields }) => fields)].flatMap(({ from }) =>
      from.flatMap((source) => ('list' in source ? [source.list] : [])),
    ),
  );
  return (await listChecklists())
    .filter(({ checklist }) => named.has(checklist.id))
    .map(({ checklist: { id, title, fields, timings } }) => ({
      id,
      title,
      timings,
      fields: fields.filter(({ names }) => names).map((field) => ({ id: field.id, names: field.names })),
    }));
});

/** A way from an item of a sheet to a clause. */
export type ClauseLink = { readonly title: string; readonly path: string };

/** Gives, for each item of sheets (`<list>/<item>`), the clauses that settle it. */
export const mapClausesByItem = remember(async (): Promise<ReadonlyMap<string, readonly ClauseLink[]>> => {
  const ways = new Map<string, readonly ClauseLink[]>();
  for (const { id, data } of await getCollection('agreementClauses')) {
    const way = { title: data.title, path: withAnchor(address.agreements(), id) };
    for (const { list, item } of data.sheetItems) {
      const key = `${list}/${item}`;
      ways.set(key, [...(ways.get(key) ?? []), way]);
    }
  }
  return ways;
});

/** Gives a checklist whose items lead to the clauses that settle them; `link` puts the base before a path. */
export async function linkClauses(checklist: Checklist, link: (path: string) => string): Promise<Checklist> {
  const ways = await mapClausesByItem();
  const groups = checklist.groups.map((group) => ({
    ...group,
    items: group.items.map((item) => {
      const clauses = ways.get(`${checklist.id}/${item.id}`)?.map(({ title, path }) => ({ title, path: link(path) }));
      return clauses ? { ...item, clauses } : item;
    }),
  }));
  return { ...checklist, groups };
}

/** Names every item of a sheet that a clause settles, by list and item. Throws when there is none. */
export const nameSheetItems = remember(async (): Promise<Readonly<Record<string, string>>> => {
  const lists = await listChecklists();
  const names = [...(await mapClausesByItem()).keys()].map((key): [string, string] => {
    const [list, item] = key.split('/');
    const found = lists.find(({ checklist }) => checklist.id === list)?.checklist;
    const group = found?.groups.find(({ items }) => items.some(({ id }) => id === item));
    if (!found || !group) throw new Error(`content/agreements: シートの項目「${key}」がありません。`);
    const at = group.items.findIndex(({ id }) => id === item);
    return [key, `${found.title} ${group.label || group.title}-${at + 1}`];
  });
  return Object.fromEntries(names);
});

type Entry = Awaited<ReturnType<typeof getCollection<'agreementClauses'>>>[number];

async function toClause({ id, data }: Entry): Promise<Clause> {
  const passages = data.passages.map(async ({ section, says, forms }): Promise<Passage> => {
    const { position, path } = await getPlace(section, `content/agreements/clauses/${id}.yaml`);
    return { city: section.replace(/\/.*/, ''), position, path, says, forms };
  });
  return { id, ...data, passages: await Promise.all(passages) };
}
