import { getCollection } from 'astro:content';
import { address, withAnchor } from '../domain/handbook/address.ts';
import { documentOf, firstDay, nameEdition, nameGone, type PlaceToday } from '../domain/editions/edition.ts';
import {
  formatChapterName,
  formatSectionName,
  type Chapter,
  type HandbookDocument,
  type Section,
} from '../domain/handbook/handbook.ts';
import { listCatalogue } from './catalogue.ts';
import { getDocument, listDocuments, toDocument } from './documents.ts';
import { remember } from './remember.ts';

/** Gives every edition that is not in force, of all documents, in the order in which they came or come into force. */
export const listOtherEditions = remember(async (): Promise<readonly HandbookDocument[]> => {
  if (!import.meta.env.HANDBOOK_EDITIONS) return [];
  const editions = await Promise.all((await getCollection('editions')).map(toEdition));
  return editions.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
});

async function toEdition(entry: Parameters<typeof toDocument>[0]): Promise<HandbookDocument> {
  const [document, inForce] = [await toDocument(entry), documentOf(entry.id)];
  const isPast = dayOf(document) < dayOf(await getDocument(inForce));
  return { ...document, edition: { state: isPast ? 'past' : 'coming', inForce } };
}

function dayOf({ inForceFrom }: HandbookDocument): string {
  return firstDay(nameEdition(inForceFrom));
}

/** Gives the documents that lie there in several editions, each with all of them, the first one first. */
export const listWithEditions = remember(
  async (): Promise<
    readonly { readonly document: HandbookDocument; readonly editions: readonly HandbookDocument[] }[]
  > => {
    const others = Map.groupBy(await listOtherEditions(), ({ id }) => documentOf(id));
    const held = (await listDocuments()).filter(({ id }) => others.has(id));
    return held.map((document) => ({
      document,
      editions: [document, ...(others.get(document.id) ?? [])].toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
    }));
  },
);

/** An edition under the address with its date; the one in force has the address without, and its own leads there. */
export type DatedEdition = {
  readonly document: HandbookDocument;
  readonly params: { readonly city: string; readonly document: string; readonly edition: string };
};

/** Gives every edition that has an address with a date: all of every document that has several. */
export async function listDated(): Promise<readonly DatedEdition[]> {
  return (await listWithEditions()).flatMap(({ editions }) =>
    editions.map((document) => {
      const [city = '', name = '', dated] = document.id.split('/');
      const edition = dated ?? document.editionName ?? nameEdition(document.inForceFrom);
      return { document, params: { city, document: name, edition } };
    }),
  );
}

/** Takes a document, or an edition of one; gives all its editions, the first one first; none where it has but one. */
export async function listEditionsOf({ id }: HandbookDocument): Promise<readonly HandbookDocument[]> {
  return (await listWithEditions()).find(({ document }) => document.id === documentOf(id))?.editions ?? [];
}

/** A section that the edition in force does not have, with the last edition that has it, or the first that will. */
export type AbsentSection = {
  readonly edition: HandbookDocument;
  readonly chapter: Chapter;
  readonly section: Section;
  readonly name: string;
  /** Where it can be read. */
  readonly readAt: string;
  /** Where its number and its old addresses lead: to what is said of its going, or to the edition that brings it. */
  readonly path: string;
};

/** Gives what only other editions have, each once, so that its number and its address resolve for ever. */
export const listAbsent = remember(async (): Promise<readonly AbsentSection[]> => {
  const known = new Set((await listCatalogue()).map(({ code }) => code));
  const [past, coming] = [[] as HandbookDocument[], [] as HandbookDocument[]];
  for (const edition of await listOtherEditions()) (edition.edition?.state === 'past' ? past : coming).push(edition);
  const absent = [...past.toReversed(), ...coming].flatMap((edition) =>
    edition.chapters.flatMap((chapter) =>
      chapter.sections.filter(({ code }) => !known.has(code)).map((section) => toAbsent(edition, chapter, section)),
    ),
  );
  return [...new Map(absent.toReversed().map((one) => [one.section.code, one])).values()].toReversed();
});

function toAbsent(edition: HandbookDocument, chapter: Chapter, section: Section): AbsentSection {
  const readAt = withAnchor(address.chapter(edition.id, chapter.id), section.id);
  const gone = withAnchor(address.changes(documentOf(edition.id)), nameGone(section.code));
  const path = edition.edition?.state === 'past' ? gone : readAt;
  return { edition, chapter, section, name: formatSectionName(section), readAt, path };
}

/** Where an address of an earlier edition leads today, though nothing stands under it any more. */
export type OldAddress = {
  readonly document: HandbookDocument;
  readonly last: string;
  readonly name: string;
  readonly path: string;
  /** Of a chapter that had several sections, where each of them is. */
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly path: string;
    readonly isGone: boolean;
  }[];
};

/** Gives the chapters and articles of other editions that the one in force does not have, with the way on. */
export const listOldAddresses = remember(async (): Promise<readonly OldAddress[]> => {
  const today = new Map((await listCatalogue()).map(({ code, path, title }) => [code, { path, name: title }]));
  const absent = new Map((await listAbsent()).map(({ section, path, name }) => [section.code, { path, name }]));
  const find = ({ id, code }: Section) => {
    const found = today.get(code) ?? absent.get(code);
    return found ? [{ id, ...found, isGone: !today.has(code) }] : [];
  };
  const old = (await listWithEditions()).flatMap(({ document, editions }) => {
    const taken = new Set([...listChapters(document), ...listArticles(document)].map(({ last }) => last));
    const addresses = editions.toReversed().flatMap((edition) => [...listChapters(edition), ...listArticles(edition)]);
    return addresses.flatMap(({ last, name, sections }) => {
      const places = sections.flatMap(find);
      const [first] = places;
      if (taken.has(last) || !first) return [];
      const several = places.length > 1;
      return [
        {
          document,
          last,
          name: several ? name : first.name,
          path: first.path,
          places: several ? places : [],
        },
      ];
    });
  });
  return [...new Map(old.map((one) => [`${one.document.id}/${one.last}`, one])).values()];
});

type Named = { readonly last: string; readonly name: string; readonly sections: readonly Section[] };

function listChapters({ chapters }: HandbookDocument): readonly Named[] {
  return chapters.map((chapter) => ({
    last: chapter.id,
    name: formatChapterName(chapter),
    sections: chapter.sections,
  }));
}

function listArticles({ chapters }: HandbookDocument): readonly Named[] {
  return chapters
    .flatMap(({ sections }) => sections)
    .flatMap((section) =>
      section.article === undefined
        ? []
        : [{ last: `art-${[section.article, ...section.branch].join('-')}`, name: '', sections: [section] }],
    );
}

/** Takes another edition and one of its chapters; gives where the same place stands in the one in force. */
export async function findToday({ edition }: HandbookDocument, chapter: Chapter): Promise<PlaceToday> {
  const inForce = await getDocument(edition?.inForce ?? '');
  if (inForce.chapters.some(({ id }) => id === chapter.id)) return { path: address.chapter(inForce.id, chapter.id) };
  const codes = new Set(chapter.sections.map(({ code }) => code));
  const moved = (await listCatalogue()).find(({ code }) => codes.has(code));
  const changes = address.changes(inForce.id);
  const isGone = edition?.state === 'past';
  return moved ? { path: moved.path } : { path: isGone ? withAnchor(changes, 'gone') : changes, isMissing: true };
}
