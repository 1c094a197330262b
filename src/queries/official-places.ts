import { address, withAnchor } from '../domain/handbook/address.ts';
import { formatChapterName, formatSectionName } from '../domain/handbook/handbook.ts';
import { anchorOfficial, quoteWords } from '../domain/handbook/official-layer.ts';
import { tellWording } from '../domain/handbook/wording.ts';
import { nameDocument, type PlaceOnPage } from '../domain/search/index/search-place.ts';
import { cutPoint } from '../domain/search/answer/tell-point.ts';
import { listDocuments } from './documents.ts';
import { mapOfficialTexts, toOfficialText } from './officials.ts';

/**
 * Gives a city's words beside ours as places of their own, so that a result shows whose words hold what was asked.
 * `years` tells by its full name of when a document is.
 */
export async function listOfficialPlaces(years: ReadonlyMap<string, string>): Promise<readonly PlaceOnPage[]> {
  const texts = await mapOfficialTexts();
  const held = (await listDocuments()).flatMap((document) =>
    document.chapters.flatMap((chapter) => chapter.sections.map((section) => ({ document, chapter, section }))),
  );
  return held.flatMap(({ document: { id, city, shortTitle }, chapter, section }): readonly PlaceOnPage[] => {
    const entry = texts.get(`${id}/${chapter.id}/${section.id}`);
    if (entry === undefined) return [];
    const anchor = anchorOfficial(section.id);
    const dated = years.get(nameDocument(city.name, shortTitle));
    return [
      {
        kind: 'section',
        path: withAnchor(address.chapter(id, chapter.id), anchor),
        title: formatSectionName(section),
        keyPoint: cutPoint(quoteWords(toOfficialText(entry).body)),
        cities: [city.name],
        document: shortTitle,
        chapter: [chapter.part, formatChapterName(chapter)].filter(Boolean).join('　'),
        defines: [],
        names: [],
        selector: `#${anchor}`,
        words: tellWording('official').result,
        ...(section.article === undefined ? {} : { article: section.article }),
        ...(dated === undefined ? {} : { dated }),
      },
    ];
  });
}
