import type { Rest } from '../pin/pin.ts';

type Held<Data> = readonly { readonly id: string; readonly data: Data }[];
type Form = { readonly title: string; readonly reading: string; readonly gist: string };
type Question = {
  readonly id: string;
  readonly title: string;
  readonly forGroup?: string | undefined;
  readonly why: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly hint?: string | undefined }[];
};
type Office = { readonly name: string; readonly tel?: string | undefined; readonly asOf: string };
type City = {
  readonly name: string;
  readonly summary: string;
  readonly features: readonly string[];
  readonly centers: readonly { readonly name: string; readonly text: string; readonly asOf: string }[];
  readonly contacts: readonly Office[];
};
type Scheme = {
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly object[];
  readonly asked?: readonly string[] | undefined;
};
type Term = { readonly term: string; readonly reading: string };
type Meanings = {
  readonly meanings: readonly { readonly term: string; readonly name?: string | undefined; readonly gist: string }[];
};
type Document = {
  readonly chapters: readonly { readonly id: string; readonly title: string; readonly sections: readonly string[] }[];
};

/** Everything that may be retold, as it lies in the content; ids are those of the collections. */
export type Shelf = {
  readonly forms: Held<Form>;
  readonly questions: readonly Question[];
  readonly cities: Held<City>;
  readonly schemes: Held<Scheme>;
  readonly terms: Held<Term>;
  readonly meanings: Held<Meanings>;
  readonly documents: Held<Document>;
  readonly sections: readonly { readonly id: string; readonly body: string }[];
};

/** What a retelling retells: its name where that is printed, all it says, and what only some originals have. */
export type Original = {
  readonly name: string | undefined;
  readonly rest: Rest;
  /** The ids of the answers of a question. */
  readonly answers: readonly string[];
  /** Whom to ask, where the page is one on which somebody wants to do something. */
  readonly offices: readonly Office[];
};

/** Everything that may be retold, by what an id says of it, with its name for a reader. */
const KINDS = [
  { name: '協働の形態', has: (first: string) => first === 'forms' },
  { name: '「形を選ぶ」の問いと答え', has: (first: string) => first === 'questions' },
  { name: '市のページ', has: (_: string, kind?: string) => kind === undefined },
  { name: '制度', has: (_: string, kind?: string) => kind === 'schemes' },
  { name: '用語（市ごと）', has: (_: string, kind?: string) => kind === 'terms' },
  { name: '文書の最初の章', has: (_: string, kind?: string) => kind === 'chapters' },
] as const;

/** Takes ids of retellings, or what has one; gives them by their kind, every kind in its order. */
export function groupByKind<Held extends { readonly id: string }>(
  retold: readonly Held[],
): readonly { readonly name: string; readonly held: readonly Held[] }[] {
  return KINDS.map(({ name, has }) => ({
    name,
    held: retold.filter(({ id }) => {
      const [first = '', kind] = id.split('/');
      return has(first, kind);
    }),
  }));
}

const BARE = { answers: [], offices: [] } as const;

/**
 * Takes the id of a retelling (`forms/<form>`, `questions/<question>`, `<city>`, `<city>/schemes/<scheme>`,
 * `<city>/terms/<term>`, `<city>/chapters/<document>` for the first chapter of a document); gives what it retells.
 */
export function findOriginal(id: string, shelf: Shelf): Original | undefined {
  const [first = '', kind, name = ''] = id.split('/');
  if (kind === undefined) return ofCity(find(shelf.cities, first));
  if (first === 'forms') return ofForm(find(shelf.forms, kind));
  if (first === 'questions') return ofQuestion(shelf.questions.find((one) => one.id === kind));
  if (kind === 'schemes') return ofScheme(find(shelf.schemes, `${first}/${name}`), find(shelf.cities, first));
  if (kind === 'terms') return ofTerm(name, find(shelf.terms, name), find(shelf.meanings, first));
  return kind === 'chapters' ? ofFirstChapter(`${first}/${name}`, shelf) : undefined;
}

function find<Data>(held: Held<Data>, id: string): Data | undefined {
  return held.find((one) => one.id === id)?.data;
}

function ofForm(form: Form | undefined): Original | undefined {
  return form && { ...BARE, name: form.title, rest: [form.title, form.reading, form.gist] };
}

function ofQuestion(question: Question | undefined): Original | undefined {
  if (question === undefined) return undefined;
  const { title, forGroup = '', why, options } = question;
  const said = options.map(({ id, label, hint = '' }) => [id, label, hint]);
  return { ...BARE, name: undefined, rest: [title, forGroup, why, said], answers: options.map(({ id }) => id) };
}

function ofCity(city: City | undefined): Original | undefined {
  if (city === undefined) return undefined;
  const { name, summary, features, centers, contacts } = city;
  const rest = [name, summary, features, centers.map((one) => [one.name, one.text, one.asOf]), listOffices(contacts)];
  return { ...BARE, name, rest, offices: contacts };
}

function ofScheme(scheme: Scheme | undefined, city: City | undefined): Original | undefined {
  if (scheme === undefined) return undefined;
  const offices = city?.contacts ?? [];
  const { asked: _, ...said } = scheme; // what people type is on no page
  return { ...BARE, name: said.title, rest: [toRest(said), listOffices(offices)], offices };
}

function ofTerm(id: string, term: Term | undefined, meanings: Meanings | undefined): Original | undefined {
  const own = (meanings?.meanings ?? []).filter((one) => one.term === id);
  const name = term?.term ?? own[0]?.name;
  return name === undefined || own.length === 0
    ? undefined
    : { ...BARE, name, rest: [name, own.map(({ gist }) => gist)] };
}

function ofFirstChapter(id: string, { documents, sections }: Shelf): Original | undefined {
  const chapter = find(documents, id)?.chapters[0];
  if (chapter === undefined) return undefined;
  const bodies = chapter.sections.map(
    (section) => sections.find((one) => one.id === `${id}/${chapter.id}/${section}`)?.body.trim() ?? '',
  );
  return { ...BARE, name: chapter.title, rest: [chapter.title, bodies] };
}

function listOffices(offices: readonly Office[]): Rest {
  return offices.map(({ name, tel = '', asOf }) => [name, tel, asOf]);
}

/** Any value of a file as lists of words; fields in the order of their names, so that moving one changes nothing. */
function toRest(value: unknown): Rest {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(toRest);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [name, toRest(one)]);
}

/** Takes what a text rests on; gives its words as one text, a line each. */
export function joinRest(rest: Rest): string {
  return typeof rest === 'string' || typeof rest === 'number' ? String(rest) : rest.map(joinRest).join('\n');
}
