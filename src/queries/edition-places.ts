import { withAnchor, address } from '../domain/handbook/address.ts';
import { formatChapterName, type HandbookDocument, type Section } from '../domain/handbook/handbook.ts';
import { addWesternYears } from '../domain/japanese/era.ts';
import { selectSection } from '../domain/page/page-marks.ts';
import type { PlaceOnPage, SearchPlace } from '../domain/search/index/search-place.ts';
import { listAbsent, listWithEditions } from './editions.ts';
import { findText } from './texts.ts';

type Editions = Required<Pick<SearchPlace, 'editions'>>;

/** Gives for the number of a section in force the other editions in which it has other words, the latest first. */
export async function mapOtherWords(): Promise<ReadonlyMap<string, Editions>> {
  const found = await Promise.all(
    (await listWithEditions()).map(async ({ document, editions }) => {
      const others = editions.filter(({ id }) => id !== document.id).toReversed();
      return Promise.all(
        listSections(document).map(async (section) => [section.code, await listWordsOf(section, others)] as const),
      );
    }),
  );
  return new Map(found.flat().filter(([, { editions }]) => editions.length > 0));
}

async function listWordsOf(section: Section, others: readonly HandbookDocument[]): Promise<Editions> {
  const words = await readWords(section);
  const found = await Promise.all(
    others.map(async (edition) => {
      const other = listSections(edition).find(({ code }) => code === section.code);
      if (!other || (await readWords(other)) === words) return [];
      return [{ name: nameEdition(edition), path: pathOf(edition, other) }];
    }),
  );
  return { editions: found.flat() };
}

async function readWords(section: Section): Promise<string> {
  return `${section.title}\n${(await findText(section))?.body ?? ''}`;
}

/** Gives what only another edition has: found behind all that is in force, and marked. */
export async function listAbsentPlaces(): Promise<readonly PlaceOnPage[]> {
  return (await listAbsent()).map(({ edition, chapter, section, name, readAt }) => ({
    kind: 'section',
    path: readAt,
    title: name,
    keyPoint: section.keyPoint,
    cities: [edition.city.name],
    document: edition.shortTitle,
    chapter: formatChapterName(chapter),
    defines: [],
    names: [],
    selector: selectSection(section.code),
    code: section.code,
    dated: nameEdition(edition),
    warning:
      edition.edition?.state === 'past' ? '前の版。いまは削除されています' : 'これからの版。まだ有効ではありません',
  }));
}

function listSections({ chapters }: HandbookDocument): readonly Section[] {
  return chapters.flatMap(({ sections }) => sections);
}

function nameEdition({ inForceFrom, date }: HandbookDocument): string {
  return `${addWesternYears(inForceFrom ?? date)}の版`;
}

function pathOf({ id }: HandbookDocument, section: Section): string {
  return withAnchor(address.chapter(id, section.chapter), section.id);
}
