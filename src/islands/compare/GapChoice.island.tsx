// Runs in the browser because the choice of cities hides parts of a page that is complete without it, and stays in the
// address.
import { useEffect } from 'preact/hooks';
import { tellGaps, type GapSummary } from '../../domain/compare/gaps.ts';
import { CityChooser } from './CityChooser.tsx';
import { useCityChoice, useHiding, useSentences } from './use-city-choice.ts';

type Named = { readonly id: string; readonly name: string };
type Props = {
  /** The name of the city that is asked what it lacks. */
  readonly name: string;
  readonly others: readonly Named[];
  readonly summary: GapSummary;
  /** The id of the list that holds the sentence on how much that is. */
  readonly sentences: string;
  /** The ids of the concepts, each a heading of the page and a line of its contents. */
  readonly concepts: readonly string[];
};

/** Which of the other cities to look at; rows that none of them has are hidden, and the sentence follows. */
export default function GapChoice({ name, others, summary, sentences, concepts }: Props) {
  const choice = useCityChoice(others);
  const { chosen, shown } = choice;
  useHiding(shown, shown, '');
  useContents(concepts, summary, shown);
  useSentences(sentences, () => [tellGaps(summary, name, shown, chosen === undefined)]);
  return <CityChooser {...{ choice }} cities={others} />;
}

/** Hides the concepts of which no row is left, with their lines in the contents. */
function useContents(concepts: readonly string[], summary: GapSummary, shown: readonly Named[]): void {
  const names = shown.map(({ id }) => id).join();
  useEffect(() => {
    for (const [at, concept] of concepts.entries()) {
      const isLeft = summary[at]?.some((cities) => shown.some(({ id }) => cities.includes(id)));
      const line = document.querySelector(`li > a[href="#${concept}"]`)?.parentElement;
      for (const part of [document.getElementById(concept)?.parentElement, line]) if (part) part.hidden = !isLeft;
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the list is made anew each time; its names tell
  }, [concepts, summary, names]);
}
