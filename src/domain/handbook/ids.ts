import { address } from './address.ts';

/**
 * How an id is written that stands in an address or is stored for good: small ASCII letters, digits and single hyphens.
 */
export const ID_FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What an id names: with its word for the reader, where the id stands, and what stands there already or soon will. */
type Level = { readonly name: string; readonly place: (id: string) => string; readonly taken: readonly string[] };

/** Hosts take `index` for the page of the folder itself. */
const FOLDER = ['index'] as const;

/** Anchors that every page has. */
const ANCHORS = [...'contents in-both in-official in-own main menu search-offers site-search'.split(' ')] as const;

/**
 * The names that ids of content must leave alone, by what they name: pages of the site, files that a build writes (`n`,
 * `pagefind`, `pdf`, `share`, in which `site` is the site's own picture; `cities` in names of others), what a build is
 * called (`front`), folders of the content, and places kept for what comes (`agreements`, `changes`, `editions`).
 */
const LEVELS = {
  city: {
    name: '市',
    place: address.city,
    taken: [
      ...FOLDER,
      ...'about agreements booklet changes checklists choose cities compare data forms front glossary'.split(' '),
      ...'history n offline pagefind pdf projects schemes search settings share site'.split(' '),
    ],
  },
  document: {
    name: '文書',
    place: (id) => address.document(`<市>/${id}`),
    taken: ['agreements', 'changes', 'checklists', 'easy', 'points', 'projects', 'schemes', ...FOLDER],
  },
  chapter: {
    name: '章',
    place: (id) => address.chapter('<市>/<文書>', id),
    taken: ['changes', 'editions', 'official', 'print', ...FOLDER],
  },
  section: { name: '節', place: (id) => `#${id}`, taken: ANCHORS },
  term: { name: '用語', place: (id) => `#${id}`, taken: ANCHORS },
  concept: { name: '主題', place: address.concept, taken: ['missing', ...FOLDER] },
  form: { name: '形態', place: address.form, taken: FOLDER },
  question: {
    name: '問い',
    place: (id) => `${address.wizard()}?${id}=`,
    taken: ['at', 'city', 'first', 'result', 'role', 'start', 'v'],
  },
  answer: { name: '答え', place: (id) => `${address.wizard()}?<問い>=${id}`, taken: ['unknown'] },
  checklist: { name: 'シート', place: address.checklist, taken: FOLDER },
  agreement: { name: '協定書の型', place: address.agreement, taken: FOLDER },
  field: { name: '欄', place: (id) => `{${id}}`, taken: ['city', 'form', 'group', 'kind'] },
  scheme: { name: '制度', place: (id) => address.scheme('<市>', id), taken: FOLDER },
} as const satisfies Readonly<Record<string, Level>>;

export type IdLevel = keyof typeof LEVELS;

/** Gives the names that no id of that level may be. */
export function listTaken(level: IdLevel): readonly string[] {
  return LEVELS[level].taken;
}

/** Says why an id cannot name that: it is no id, or what it would stand for is taken; undefined when it can. */
export function explainId(level: IdLevel, id: string): string | undefined {
  const { name, place }: Level = LEVELS[level];
  if (!ID_FORM.test(id))
    return `「${id}」は${name}のidにできません。ASCIIの小文字・数字・ハイフンで書きます（例 basic-plan）。`;
  const isArticle = level === 'chapter' && /^art-\d+(?:-\d+)*$/.test(id);
  if (!isArticle && !listTaken(level).includes(id)) return undefined;
  return `「${id}」は${name}のidにできません。${place(id)} を、サイトがほかのことに使うためです。別の名前にしてください。`;
}
