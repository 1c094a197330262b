import { trimLinkTail } from '../handbook/trim-link-tail.ts';

/** Says what the offer does that puts all sections of the cities shown into the reader's booklet. */
export function nameSectionsOffer(count: number): string {
  return `この主題の${count}節をまとめて小冊子に入れる`;
}

/**
 * Takes the query of an address and the cities there are; gives those that `cities` names, or undefined when it names
 * none of them.
 */
export function parseChosenCities(query: URLSearchParams, known: readonly string[]): readonly string[] | undefined {
  const asked = trimLinkTail(query.get('cities') ?? '').split(',');
  const found = known.filter((id) => asked.includes(id));
  return found.length > 0 ? found : undefined;
}
