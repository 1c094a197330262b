// Runs in the browser because the choice of cities hides parts of a page that is complete without it, and stays in the
// address.
import { useEffect } from 'preact/hooks';
import { nameSectionsOffer } from '../../domain/compare/chosen-cities.ts';
import {
  tellAmongShown,
  tellDifferences,
  type ComparedCity,
  type Summary,
} from '../../domain/compare/name-differences.ts';
import { address, withBase } from '../../domain/handbook/address.ts';
import { CityChooser } from './CityChooser.tsx';
import { useCityChoice, useHiding, useSentences } from './use-city-choice.ts';

type Props = {
  readonly base: string;
  /** The cities with the numbers of their sections on the concept. */
  readonly cities: readonly (ComparedCity & { readonly codes: readonly string[] })[];
  readonly summary: Summary;
  readonly words: { readonly unit: string; readonly isCounted: boolean };
  /** Ids of what follows the choice: the sentences, the long table, the offer of all sections. */
  readonly ids: { readonly sentences: string; readonly table: string; readonly offer: string };
};

/** Which cities of a comparison to show; its sentences, pictures, tables and offers follow. */
export default function CityChoice({ base, cities, summary, words, ids }: Props) {
  const choice = useCityChoice(cities);
  const { chosen, shown, isNarrow, isAsked } = choice;
  // A long table begins with one city where there is room for one; all else waits for the reader's choice.
  const isShort = isNarrow && !isAsked && chosen === undefined;
  const first = cities.slice(0, 1);
  useHiding(shown, isShort ? first : shown, ids.table);
  useSentences(ids.sentences, () =>
    chosen === undefined ? tellDifferences(summary, cities, words) : tellAmongShown(summary, shown, words),
  );
  useOffer(
    ids.offer,
    withBase(base, address.booklet()),
    shown.flatMap(({ codes }) => codes),
  );
  return <CityChooser {...{ choice, cities }} first={isShort ? first[0]?.name : undefined} />;
}

/** Lets the offer of all sections put those of the shown cities into the booklet. */
function useOffer(id: string, booklet: string, codes: readonly string[]): void {
  const asked = codes.join('-');
  useEffect(() => {
    const link = document.querySelector<HTMLAnchorElement>(`#${id} a`);
    if (!link) return;
    link.href = `${booklet}?add=${asked}`;
    link.textContent = nameSectionsOffer(codes.length);
    link.hidden = codes.length === 0;
    // oxlint-disable-next-line react/exhaustive-deps -- the list is made anew each time; its words tell
  }, [id, booklet, asked]);
}
