import type { Wording } from '../../domain/handbook/wording.ts';
import { address } from '../../domain/handbook/address.ts';

/** How a page is printed: A4 as it stands, A4 in large letters, or a booklet of A5 pages two on an A4 sheet. */
export type PrintVariant = 'a4' | 'large' | 'booklet';

/** A PDF to make: the page it is printed from, how, and its file, both below the site's folder. */
export type Print = {
  readonly page: string;
  readonly variant: PrintVariant;
  readonly file: string;
  /** Whose words it holds alone where the page has two wordings; without it both. */
  readonly words?: Wording;
};

type Place = { readonly path: string };

/**
 * Takes the places of `data/catalogue.json` and the ids of the checklists and worksheets; gives every PDF of the site:
 * of each chapter, list and template A4 and large letters, of each whole document the booklet too.
 */
export function listPrints(places: readonly Place[], templates: readonly string[]): readonly Print[] {
  const pages = [...new Set(places.map(({ path }) => path.replace(/#.*/, '')))];
  const chapters = pages.filter((path) => path.split('/').length === 5);
  const lists = pages.filter((path) => !chapters.includes(path));
  const documents = [...new Set(chapters.map((path) => `${path.split('/').slice(0, -2).join('/')}/`))];
  return [
    ...[...chapters, ...lists, ...templates.map(address.checklist)].flatMap((page) => [
      print(page, 'a4', page),
      print(page, 'large', page),
    ]),
    ...documents.flatMap((document) =>
      (['a4', 'large', 'booklet'] as const).map((variant) => print(`${document}print/`, variant, document)),
    ),
  ];
}

/**
 * Takes a PDF; gives what is printed besides where its page has two wordings, one of each: `pdf/a-b_own.pdf`. No id
 * holds the sign before the word.
 */
export function listWordings(print: Print): readonly Print[] {
  const name = (words: Wording) => print.file.replace(/((?:-large|-booklet)?\.pdf)$/, `_${words}$1`);
  return (['own', 'official'] as const).map((words) => ({ ...print, words, file: name(words) }));
}

/** `/a/b/` becomes `pdf/a-b-large.pdf`. */
function print(page: string, variant: PrintVariant, name: string): Print {
  const base = name.split('/').filter(Boolean).join('-');
  return { page, variant, file: `pdf/${base}${variant === 'a4' ? '' : `-${variant}`}.pdf` };
}
