import { LICENCE } from '../domain/data/open-data.ts';
import { firstDay, nameEdition } from '../domain/editions/edition.ts';
import { address, withAnchor } from '../domain/handbook/address.ts';
import { formatSectionName, type HandbookDocument, type Section } from '../domain/handbook/handbook.ts';
import { quoteWords } from '../domain/handbook/official-layer.ts';
import { tellTerms } from '../domain/handbook/wording.ts';
import { listDocumentsOf } from './documents.ts';
import { listDated } from './editions.ts';
import { findText } from './texts.ts';

/**
 * A section of one edition with all that whoever cites it must tell. Paths are without base and origin. Nothing of it
 * hangs on the build or its day: the same content gives the same bytes, whichever edition is in force.
 */
export type CitationPacket = {
  /** `<city>/<document>/<edition>/<section>`: it names the words for ever. */
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly city: string;
  readonly document: string;
  /** The day from which these words are in force, as exact as it is known; else the date of the document. */
  readonly edition: string;
  readonly updated: string;
  /** Of the text, so that one can tell whether it is still the one that was cited. */
  readonly hash: string;
  /** The city's material it is from. */
  readonly source: string;
  readonly wording: string;
  readonly licence: string;
  /** Where these very words stand, and the number that leads to those in force. */
  readonly path: string;
  readonly shortPath: string;
};

/** Takes a city's id; gives the packets of all its sections, in every edition, document by document. */
export async function listCitations(city: string): Promise<readonly CitationPacket[]> {
  const dated = Map.groupBy(await listDated(), ({ params }) => `${params.city}/${params.document}`);
  const editions = (await listDocumentsOf(city)).flatMap((document) => {
    const held = dated.get(document.id);
    if (!held) return [{ document, edition: nameEdition(document.inForceFrom ?? document.date), at: document.id }];
    return held.map((one) => ({
      document: one.document,
      edition: one.params.edition,
      at: `${document.id}/${one.params.edition}`,
    }));
  });
  const packets = await Promise.all(
    editions.map(({ document, edition, at }) =>
      Promise.all(
        document.chapters
          .flatMap(({ sections }) => sections)
          .map((section) => toPacket(document, section, { city, edition, at })),
      ),
    ),
  );
  return packets.flat();
}

type Place = { readonly city: string; readonly edition: string; readonly at: string };

async function toPacket(document: HandbookDocument, section: Section, { city, edition, at }: Place) {
  const { title, original, wording, terms, date, inForceFrom, updated } = document;
  const text = quoteWords((await findText(section))?.body ?? '');
  const [, name = ''] = at.split('/');
  return {
    id: [city, name, edition, section.id].join('/'),
    text,
    title: formatSectionName(section),
    city: document.city.name,
    document: title,
    edition,
    updated: firstDay(nameEdition(updated ?? inForceFrom ?? date)),
    hash: `sha256:${await hashText(text)}`,
    source: original,
    wording,
    licence: wording === 'official' ? tellTerms(wording, terms) : LICENCE.path,
    path: withAnchor(address.chapter(at, section.chapter), section.id),
    shortPath: address.short(section.code),
  };
}

async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
