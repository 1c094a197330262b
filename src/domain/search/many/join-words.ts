import type { SearchWords, WordGroup } from '../plan/search-words.ts';

/**
 * Joins the search words of a site and of a slice laid over it, so that one search knows both. A group that both know
 * says what either says: a word that only one of them says is no reading any longer.
 */
export function joinWords(ours: SearchWords, theirs: SearchWords): SearchWords {
  const groupOf = new Map(ours.groups.flatMap((group, at) => group.say.map((word) => [word, at] as const)));
  const shared = Map.groupBy(theirs.groups, ({ say }) => say.flatMap((word) => groupOf.get(word) ?? []).at(0) ?? -1);
  return {
    ...ours,
    groups: [
      ...ours.groups.map((group, at) => (shared.get(at) ?? []).reduce(joinGroups, group)),
      ...(shared.get(-1) ?? []),
    ],
    cities: [...ours.cities, ...theirs.cities.filter(({ name }) => !ours.cities.some((city) => city.name === name))],
    documents: union(ours.documents, theirs.documents),
  };
}

function joinGroups(ours: WordGroup, theirs: WordGroup): WordGroup {
  const say = union(ours.say, theirs.say);
  const literal = union(ours.literal ?? [], theirs.literal ?? []);
  return {
    say,
    read: union(ours.read, theirs.read).filter((word) => !say.includes(word)),
    near: union(ours.near, theirs.near),
    ...(literal.length > 0 ? { literal: literal.filter((word) => !say.includes(word)) } : {}),
  };
}

function union(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...some, ...others])];
}
