import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { isGap } from '../domain/handbook/gap.ts';
import type { Chapter, HandbookDocument, Section } from '../domain/handbook/handbook.ts';
import { getCity } from './cities.ts';
import { mapOfficials, mapOfficialTexts } from './officials.ts';
import { findNext } from './next-edition.ts';
import { remember } from './remember.ts';
import { findText } from './texts.ts';

/** Gives every document of every city, each city's in its own order. */
export const listDocuments = remember(async (): Promise<readonly HandbookDocument[]> => {
  const entries = await getCollection('documents');
  entries.sort((a, b) => cityOf(a.id).localeCompare(cityOf(b.id)) || a.data.order - b.data.order);
  return Promise.all(entries.map(toDocument));
});

/** Takes a city's id; gives its documents in order. */
export async function listDocumentsOf(city: string): Promise<readonly HandbookDocument[]> {
  return (await listDocuments()).filter((document) => document.city.id === city);
}

/** Takes `<city>/<document>`; gives the document, or undefined when no folder stands for it. */
export const findDocument = remember(async (id: string): Promise<HandbookDocument | undefined> => {
  const entry = await getEntry('documents', id);
  return entry && toDocument(entry);
});

/** Takes `<city>/<document>`; gives the document. Throws when no folder stands for it. */
export async function getDocument(id: string): Promise<HandbookDocument> {
  const document = await findDocument(id);
  if (!document)
    throw new Error(`「${id}」という文書はありません。content/cities/${id}/document.yaml を置いてください。`);
  return document;
}

/** Takes the entry of a document or of another edition of one; gives it with its chapters and sections. */
export async function toDocument({ id, data }: CollectionEntry<'documents' | 'editions'>): Promise<HandbookDocument> {
  const read = await Promise.all(data.chapters.map((chapter) => toChapter(id, chapter)));
  const chapters = data.wording === 'official' ? read.map(leaveGapsOut) : read;
  const official = (await mapOfficials()).get(id)?.source;
  const nextFrom = await findNext(id);
  return {
    ...data,
    id,
    ...(nextFrom && { nextFrom }),
    ...(official && { official }),
    city: await getCity(cityOf(id)),
    department: data.department ?? '',
    terms: data.terms ?? '',
    chapters,
  };
}

/** A city's own words need no key points of anyone; only ours tell what is still to be written. */
function leaveGapsOut({ sections, ...chapter }: Chapter): Chapter {
  return {
    ...chapter,
    sections: sections.map((section) => ({ ...section, keyPoint: isGap(section.keyPoint) ? '' : section.keyPoint })),
  };
}

type ChapterData = CollectionEntry<'documents'>['data']['chapters'][number];

async function toChapter(
  document: string,
  { id, label, title, titleIsOurs, printed, part, citeAs, sections }: ChapterData,
): Promise<Chapter> {
  return {
    id,
    label: label ?? '',
    title,
    titleIsOurs,
    printed: printed ?? '',
    part: part?.replaceAll('\n', '　') ?? '',
    above: part?.split('\n') ?? [],
    citeAs,
    sections: await Promise.all(sections.map((section) => toSection(document, id, section))),
  };
}

async function toSection(document: string, chapter: string, id: string): Promise<Section> {
  const entry = await findText({ document, chapter, id });
  if (!entry) {
    throw new Error(
      `content/cities/${document}/document.yaml の章「${chapter}」にある節「${id}」のファイルがありません。` +
        `content/cities/${document}/${chapter}/${id}.mdx を置くか、節の名前を直してください。`,
    );
  }
  const { label, subtitle, asOf, article, branch, printed, checklist, offersWizard, ...rest } = entry.data;
  return {
    ...rest,
    id,
    document,
    chapter,
    label: label ?? '',
    subtitle: subtitle ?? '',
    asOf: asOf ?? '',
    article,
    branch: branch ?? [],
    printed: printed ?? '',
    checklist,
    offersWizard: offersWizard ?? false,
    hasOfficial: (await mapOfficialTexts()).has(`${document}/${chapter}/${id}`),
  };
}

function cityOf(document: string): string {
  return document.split('/')[0] ?? '';
}
