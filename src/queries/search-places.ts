import { address, withAnchor } from '../domain/handbook/address.ts';
import { selectSection } from '../domain/page/page-marks.ts';
import { addWesternYears } from '../domain/japanese/era.ts';
import { findYears } from '../domain/search/plan/facts.ts';
import { groupByDepartment } from '../domain/projects/project.ts';
import { nameDocument, type PlaceOnPage } from '../domain/search/index/search-place.ts';
import { tellWording } from '../domain/handbook/wording.ts';
import { tellAsked } from './asked.ts';
import { listCatalogue } from './catalogue.ts';
import { listChecklists } from './checklists.ts';
import { listCities } from './cities.ts';
import { cutPoint } from '../domain/search/answer/tell-point.ts';
import { listDocuments } from './documents.ts';
import { listForms } from './forms.ts';
import { listGlossary } from './glossary.ts';
import { listAbsentPlaces, mapOtherWords } from './edition-places.ts';
import { listOfficialPlaces } from './official-places.ts';
import { listProjectLists } from './projects.ts';
import { listSchemes } from './schemes.ts';
import { listWorksheets } from './worksheets.ts';

/**
 * Gives every place the search can find: sections and lists, then projects, forms, checklists, worksheets, terms and
 * schemes.
 */
export async function listSearchPlaces(): Promise<readonly PlaceOnPage[]> {
  return tellAsked([
    ...(await listSections()),
    ...(await listProjects()),
    ...(await listFormPages()),
    ...(await listTemplates()),
    ...(await listTerms()),
    ...(await listSchemePlaces()),
  ]);
}

/** What a result says of a scheme that another has replaced. */
const CHANGED = 'のちに変わった制度';

async function listSections(): Promise<readonly PlaceOnPage[]> {
  const [dates, years, changed] = await Promise.all([mapFirstSections(), mapYears(), listChangedSections()]);
  const editions = await mapOtherWords();
  const sections = (await listCatalogue()).map(
    ({ code, path, title, keyPoint, city, document, chapter, defines, article, branch, wording }): PlaceOnPage => ({
      kind: 'section',
      path,
      title,
      keyPoint,
      cities: [city],
      document,
      chapter,
      defines,
      names: [],
      selector: selectSection(code),
      code,
      ...(article !== undefined && { article, ...(branch && { branch }) }),
      years: findYears(dates.get(code) ?? ''),
      ...tell('words', wording && tellWording(wording).result),
      ...tell('dated', years.get(nameDocument(city, document))),
      ...tell('warning', changed.has(path) ? `${CHANGED}を含みます` : undefined),
      ...editions.get(code),
    }),
  );
  return [...sections, ...(await listOfficialPlaces(years)), ...(await listAbsentPlaces())];
}

function tell<Name extends 'dated' | 'warning' | 'words'>(
  name: Name,
  text: string | undefined,
): Partial<Record<Name, string>> {
  return text === undefined ? {} : ({ [name]: text } as Record<Name, string>); // a key of one name is what it says
}

/** The year of each document and list, by its full name. */
async function mapYears(): Promise<ReadonlyMap<string, string>> {
  const dated = [...(await listDocuments()), ...(await listProjectLists())];
  return new Map(dated.map(({ city, shortTitle, date }) => [nameDocument(city.name, shortTitle), tellYear(date)]));
}

function tellYear(date: string): string {
  return addWesternYears(/^.*?年度?/.exec(date)?.[0] ?? date);
}

/** The sections that tell of a scheme that was replaced, and of none that stands. */
async function listChangedSections(): Promise<ReadonlySet<string>> {
  const schemes = await listSchemes();
  const pathsOf = (some: typeof schemes) => new Set(some.flatMap(({ places }) => places.map(({ path }) => path)));
  const standing = pathsOf(schemes.filter(({ replacedBy }) => replacedBy === undefined));
  return pathsOf(schemes.filter(({ replacedBy }) => replacedBy !== undefined)).difference(standing);
}

/** Where a document begins, it is found by the year it is of. */
async function mapFirstSections(): Promise<ReadonlyMap<string, string>> {
  const first = (await listDocuments()).flatMap(({ chapters, date }) => {
    const section = chapters[0]?.sections[0];
    return section ? [[section.code, date] as const] : [];
  });
  return new Map([...first, ...(await listProjectLists()).map(({ code, date }) => [code, date] as const)]);
}

/** The rows of a department that stand together are one place; each row is known by its name. */
async function listProjects(): Promise<readonly PlaceOnPage[]> {
  return (await listProjectLists()).flatMap(({ city, shortTitle, date, projects }) =>
    groupByDepartment(projects).map((group): PlaceOnPage => {
      const [first] = group;
      const path = address.projects(city.id);
      return {
        kind: 'project',
        path: withAnchor(path, `d${first?.number}`),
        title: first?.department ?? '',
        keyPoint: '',
        cities: [city.name],
        document: shortTitle,
        chapter: '',
        defines: [],
        names: group.map(({ number, title }) => ({ name: title, path: withAnchor(path, `p${number}`) })),
        selector: `#d${first?.number}`,
        dated: tellYear(date),
      };
    }),
  );
}

async function listFormPages(): Promise<readonly PlaceOnPage[]> {
  return (await listForms()).map(({ id, title, gist, cities }) => ({
    kind: 'form',
    path: address.form(id),
    title,
    keyPoint: cutPoint(gist),
    cities: cities.filter(({ forms }) => forms.length > 0).map(({ city }) => city.name),
    document: '協働の形態',
    chapter: '',
    defines: [],
    names: [{ name: title, path: address.form(id) }],
    selector: 'main',
  }));
}

async function listTemplates(): Promise<readonly PlaceOnPage[]> {
  const shared = { kind: 'sheet', document: 'シート', chapter: '', defines: [], selector: 'main' } as const;
  const checklists = (await listChecklists()).map(({ checklist, summary, cities }): PlaceOnPage => ({
    ...shared,
    path: address.checklist(checklist.id),
    title: checklist.title,
    keyPoint: cutPoint(summary),
    names: [{ name: checklist.title, path: address.checklist(checklist.id) }],
    cities: cities.map(({ name }) => name),
  }));
  const worksheets = (await listWorksheets()).map(({ id, title, lead, city }): PlaceOnPage => ({
    ...shared,
    path: address.checklist(id),
    title,
    keyPoint: cutPoint(lead),
    names: [{ name: title, path: address.checklist(id) }],
    cities: [city.name],
  }));
  return [...checklists, ...worksheets];
}

async function listTerms(): Promise<readonly PlaceOnPage[]> {
  return (await listGlossary()).map(({ id, name, reading, meanings }) => ({
    kind: 'term',
    path: withAnchor(address.glossary(), id),
    title: name,
    keyPoint: cutPoint(`${reading}。${meanings[0]?.gist ?? ''}`),
    cities: [...new Set(meanings.map(({ city }) => city.name))],
    document: '用語集',
    chapter: '',
    defines: [],
    names: [],
    selector: `[id="${id}"]`,
  }));
}

/** The page of all schemes, then each of its own; of one that was replaced the result says so. */
async function listSchemePlaces(): Promise<readonly PlaceOnPage[]> {
  const shared = { kind: 'scheme', document: '制度', defines: [], selector: 'main' } as const;
  const title = 'お金と制度';
  const all: PlaceOnPage = {
    ...shared,
    path: address.schemes(),
    title,
    keyPoint: '補助金や公募が、いくら・だれに・いつあり、どこに聞くかを、市ごとに並べました。',
    cities: (await listCities()).map(({ name }) => name),
    chapter: '',
    names: [{ name: title, path: address.schemes() }],
  };
  const schemes = (await listSchemes()).map((scheme): PlaceOnPage => ({
    ...shared,
    path: scheme.path,
    title: scheme.title,
    keyPoint: cutPoint(scheme.summary),
    cities: [scheme.city.name],
    chapter: '',
    dated: `${addWesternYears(scheme.asOf)}時点`,
    ...tell('warning', scheme.replacedBy && CHANGED),
    names: [{ name: scheme.title, path: scheme.path }],
  }));
  return [all, ...schemes];
}
