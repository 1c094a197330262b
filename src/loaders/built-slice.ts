import { createHash } from 'node:crypto';

/**
 * What one build makes of the site: all of it, the slice of some cities (`CITY=<id>,<id>`), or the front, only what is
 * about several cities (`FRONT=1`). `npm run join` lays slices over a site or a front.
 */
export type BuiltSlice = {
  readonly cities: readonly string[] | undefined;
  readonly isFront: boolean;
  /** Names the folders that belong to this slice alone; empty for the whole site. */
  readonly name: string;
};

/** Takes the settings of the environment; gives what to build. Throws when they contradict each other. */
export function readBuiltSlice({ CITY, FRONT }: Readonly<Record<string, string | undefined>>): BuiltSlice {
  const cities = CITY?.split(/[,\s]+/).filter(Boolean) ?? [];
  const isFront = FRONT === '1';
  if (FRONT && !isFront) throw new Error(`FRONT=${FRONT} は読めません。FRONT=1 と書くか、書かずにおいてください。`);
  if (isFront && cities.length > 0)
    throw new Error('FRONT と CITY は一度に使えません。市の部分とまとめのページは、別々に作ってください。');
  return { cities: cities.length > 0 ? cities : undefined, isFront, name: isFront ? 'front' : nameSlice(cities) };
}

function nameSlice(cities: readonly string[]): string {
  const [first = '', ...others] = cities;
  return others.length === 0
    ? first
    : `${first}-${createHash('sha256').update(cities.join()).digest('hex').slice(0, 8)}`;
}
