/** A scheme, as far as a word can name it. */
type NamedScheme = { readonly city: { readonly id: string }; readonly title: string; readonly path: string };

/**
 * Takes a city's word and all schemes; gives the page of the scheme of that city whose name the word holds, the longest
 * name first, or undefined.
 */
export function findNamedScheme(city: string, word: string, schemes: readonly NamedScheme[]): string | undefined {
  return schemes
    .filter((scheme) => scheme.city.id === city && word.includes(scheme.title))
    .toSorted((a, b) => b.title.length - a.title.length)[0]?.path;
}
