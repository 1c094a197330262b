import { trimLinkTail } from '../handbook/trim-link-tail.ts';

/**
 * Takes the query of an address and the cities there are; gives those that `cities` names, or undefined when it names
 * none of them.
 */
export function parseChosenCities(query: URLSearchParams, known: readonly string[]): readonly string[] | undefined {
  const asked = trimLinkTail(query.get('cities') ?? '').split(',');
  const found = known.filter((id) => asked.includes(id));
  return found.length > 0 ? found : undefined;
}
