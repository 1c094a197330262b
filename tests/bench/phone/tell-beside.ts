import type { Contender } from '../peers/build-all.ts';
import type { FirstSearch } from './search-slowly.ts';
import type { Visit } from './visit-slowly.ts';

/** A table for console.table: rows by their names. */
type Table = Readonly<Record<string, object>>;

/** Takes the sites; gives what building each cost, and ours as times of each. */
export function tellBuilds(contenders: readonly Contender[]): Table {
  const ours = contenders.find(({ id }) => id === 'ours')?.cost;
  const rows = contenders.flatMap(({ name, cost }) => {
    if (!cost) return [];
    const { seconds, cpu, memory } = cost;
    return [
      [
        name,
        {
          'CPU s': round(cpu, 1),
          'ours × CPU': ours && round(ours.cpu / cpu),
          seconds: round(seconds, 1),
          'memory MB': round(memory, 0),
        },
      ] as const,
    ];
  });
  return Object.fromEntries(rows);
}

/** Takes visits by name; gives their figures. */
export function tellPages(visits: ReadonlyMap<string, Visit>): Table {
  const rows = [...visits].map(([name, { bytes, requests, script, lcp, blocking, work }]) => {
    const ms = { 'LCP ms': round(lcp, 0), 'blocking ms': round(blocking, 0), 'work ms': round(work, 0) };
    return [name, { bytes, requests, script, ...ms }] as const;
  });
  return Object.fromEntries(rows);
}

/** Takes visits by name and the name of ours; gives ours as times the figure of each other. */
export function tellRatios(visits: ReadonlyMap<string, Visit>, ours: string): Table {
  const own = visits.get(ours);
  if (!own) return {};
  const rows = [...visits]
    .filter(([name]) => name !== ours)
    .map(([name, { bytes, lcp, work }]) => {
      return [
        name,
        { '× bytes': round(own.bytes / bytes), '× LCP': round(own.lcp / lcp), '× work': round(own.work / work) },
      ] as const;
    });
  return Object.fromEntries(rows);
}

/** Takes first searches by name and the name of ours; gives their figures, and ours as times the seconds of each. */
export function tellSearches(searches: ReadonlyMap<string, FirstSearch>, ours: string): Table {
  const own = searches.get(ours)?.seconds;
  const rows = [...searches].map(([name, { bytes, requests, seconds }]) => {
    return [name, { bytes, requests, seconds: round(seconds), 'ours × seconds': own && round(own / seconds) }] as const;
  });
  return Object.fromEntries(rows);
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
