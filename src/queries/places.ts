import { address, withAnchor } from '../domain/handbook/address.ts';
import { formatPosition, formatSectionName } from '../domain/handbook/handbook.ts';
import type { NamedPlace } from '../domain/handbook/named-place.ts';
import { parseSectionReference } from '../domain/handbook/section-reference.ts';
import { getDocument } from './documents.ts';
import { getSection } from './sections.ts';

/**
 * Takes `<city>/<document>/<section>`, perhaps with an anchor, and the file that asks; gives how to name and link it.
 * Throws when there is none.
 */
export async function getPlace(reference: string, from: string): Promise<NamedPlace> {
  const section = await getSection(reference, from);
  const anchor = parseSectionReference(reference)?.anchor;
  const document = await getDocument(section.document);
  const chapter = document.chapters.find(({ id }) => id === section.chapter);
  return {
    name: formatSectionName(section),
    position: `${document.shortTitle} ${formatPosition(chapter ?? { citeAs: '', title: '', titleIsOurs: false }, section)}`,
    path: withAnchor(address.chapter(section.document, section.chapter), anchor ?? section.id),
  };
}
