import { foldReading, foldText } from '../../japanese/fold-text.ts';
import { takeNamedCities } from '../plan/named-cities.ts';

type Named = { readonly name: string; readonly reading: string };

/** Names what questions call a thing by. Folded like readings, without its city's name, which may be left away. */
export function nameThing(name: string, { name: city, reading }: Named): string {
  const cities = [{ name: foldText(city), reading: foldText(reading) }];
  return foldReading(takeNamedCities(foldText(name), cities).rest.replaceAll('|', ''));
}

/**
 * Names a term in all the ways in which it is asked for: by its name, its reading, each of two names in one, and the
 * words that it is put together of where the search knows them for the same (市民活動支援センターあすぴあ).
 */
export function nameTerm(
  { name, reading }: Named,
  city: Named,
  groups: readonly { readonly say: readonly string[] }[],
): readonly string[] {
  const joined = groups.filter(({ say }) => say.length > 1 && say.join('') === name).flatMap(({ say }) => say);
  return [...new Set([name, ...name.split('・'), reading, ...joined].map((one) => nameThing(one, city)))];
}

/** Names a scheme, which people call by its name without the ending as well (市民活動応援補助金制度). */
export function nameScheme(title: string, city: Named): readonly string[] {
  const name = nameThing(title, city);
  return [...new Set([name, name.replace(/制度$/, '')])];
}

/**
 * Words of the same meaning as some name: what the search knows for the same, how these are read, and each as the name
 * of a kind of scheme (補助制度).
 */
export function listAlike(
  names: readonly string[],
  groups: readonly { readonly say: readonly string[]; readonly read: readonly string[] }[],
): readonly string[] {
  const alike = groups.filter(({ say }) => say.some((word) => names.includes(word)));
  const read = alike.flatMap((group) => group.read).filter((word) => /^\p{Script=Hiragana}+$/u.test(word));
  const words = [...names, ...alike.flatMap(({ say }) => say), ...read];
  return [...new Set(words.flatMap((word) => [word, `${word}制度`, `${word}事業`]).map(foldReading))];
}
