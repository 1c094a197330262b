import { address, withAnchor } from '../domain/handbook/address.ts';
import type { CataloguedPlace } from '../domain/handbook/catalogued-place.ts';
import { formatChapterName, formatSectionName, type HandbookDocument } from '../domain/handbook/handbook.ts';
import { tellTerms } from '../domain/handbook/wording.ts';
import { anchorOfficial } from '../domain/handbook/official-layer.ts';
import { listGlossary } from './glossary.ts';
import { listDocuments } from './documents.ts';
import { listProjectLists } from './projects.ts';
import { remember } from './remember.ts';

/** Gives every section and list of the site. Throws when two places claim the same number, naming both. */
export const listCatalogue = remember(async (): Promise<readonly CataloguedPlace[]> => {
  const defined = await mapDefinedTerms();
  const sections = (await listDocuments()).flatMap((document) =>
    document.chapters.flatMap((chapter) =>
      chapter.sections.map((section): CataloguedPlace => ({
        code: section.code,
        path: withAnchor(address.chapter(document.id, chapter.id), section.id),
        ...(section.hasOfficial && {
          officialPath: withAnchor(address.chapter(document.id, chapter.id), anchorOfficial(section.id)),
        }),
        title: formatSectionName(section),
        keyPoint: section.keyPoint,
        city: document.city.name,
        document: document.shortTitle,
        documentTitle: document.title,
        chapter: [chapter.part, formatChapterName(chapter)].filter(Boolean).join('　'),
        ...tellOfficial(document),
        ...(section.article === undefined ? {} : { article: section.article }),
        ...(section.branch.length > 0 && { branch: section.branch }),
        concepts: section.concepts,
        defines: defined.get(withAnchor(address.chapter(document.id, chapter.id), section.id)) ?? [],
      })),
    ),
  );
  const lists = (await listProjectLists()).map((list): CataloguedPlace => ({
    code: list.code,
    path: address.projects(list.city.id),
    title: list.title,
    keyPoint: list.keyPoint,
    city: list.city.name,
    document: list.shortTitle,
    documentTitle: list.title,
    chapter: '',
    concepts: [],
    defines: [],
  }));
  return assertUnique([...sections, ...lists]);
});

/** What is told of a place with its city's own words. */
function tellOfficial({ wording, terms }: HandbookDocument): Pick<CataloguedPlace, 'wording' | 'terms'> {
  return wording === 'official' ? { wording, terms: tellTerms(wording, terms) } : {};
}

/** For every place, the terms that some city's glossary explains there. */
async function mapDefinedTerms(): Promise<ReadonlyMap<string, readonly string[]>> {
  const meanings = (await listGlossary()).flatMap(({ name, meanings: held }) =>
    held.map(({ sectionPath }) => ({ name, path: sectionPath })),
  );
  const places = Map.groupBy(meanings, ({ path }) => path);
  return new Map([...places].map(([path, held]) => [path, [...new Set(held.map(({ name }) => name))]]));
}

function assertUnique(places: readonly CataloguedPlace[]): readonly CataloguedPlace[] {
  const seen = new Map<string, CataloguedPlace>();
  for (const place of places) {
    const other = seen.get(place.code);
    if (other) {
      throw new Error(
        `番号 ${place.code} が2か所にあります: ${other.path} と ${place.path}。あとから足したほうの code を、使われていない番号に変えてください。`,
      );
    }
    seen.set(place.code, place);
  }
  return places;
}
