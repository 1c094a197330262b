import type { Location } from './finding.ts';
import type { Content } from './read/content.ts';

/** Who says that a part of a source is shown there: a section, chapter, cover or list of projects. */
export type Claim = {
  readonly city: string;
  readonly id: string;
  readonly where: Location;
  /** A list of projects may rest on a source of which no document is held. */
  readonly isOfList: boolean;
};

/** Everything that claims a part of a source. */
export function listClaims({ sections, documents, projectLists }: Content): readonly Claim[] {
  return [
    ...sections.flatMap(({ city, data: { sources }, at }) =>
      sources.map((id, index) => ({ city, id, where: at('sources', index), isOfList: false })),
    ),
    ...documents.flatMap(({ city, data: { sources, chapters }, at }) => [
      ...sources.map((id, index) => ({ city, id, where: at('sources', index), isOfList: false })),
      ...chapters.flatMap((chapter, index) =>
        chapter.sources.map((id, order) => ({
          city,
          id,
          where: at('chapters', index, 'sources', order),
          isOfList: false,
        })),
      ),
    ]),
    ...projectLists.flatMap(({ city, data: { sources }, at }) =>
      sources.map((id, index) => ({ city, id, where: at('sources', index), isOfList: true })),
    ),
  ];
}
