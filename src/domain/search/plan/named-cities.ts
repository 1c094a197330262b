import type { SearchWords } from './search-words.ts';

type City = Pick<SearchWords['cities'][number], 'name' | 'reading'>;

/** Takes the cities out of a query, because they say where to look and not for what. Text and names are folded. */
export function takeNamedCities(
  text: string,
  cities: readonly City[],
): { readonly names: readonly string[]; readonly rest: string } {
  const named = cities.filter((city) => listSpellings(city).some((one) => text.includes(one)));
  const rest = named.flatMap(listSpellings).reduce((left, one) => left.replaceAll(one, '|'), text);
  return { names: named.map(({ name }) => name), rest };
}

/**
 * Each before its shorter form, so that nothing of a name stays behind. A city is spoken of without its ending too:
 * 小さな市 → 小さな.
 */
function listSpellings({ name, reading }: City): readonly string[] {
  return [name, shorten(name), reading, shorten(reading)].filter((one) => one.length > 1);
}

function shorten(name: string): string {
  return name.replace(/[市区町村]$|(?:し|く|まち|ちょう|むら|そん)$/, '');
}
