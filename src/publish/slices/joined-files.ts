import { cityData } from '../../domain/handbook/address.ts';
import type { OfflineFile } from '../../domain/offline/offline-copy.ts';

/** Files that joining writes anew from those of all sites. */
export const REWRITTEN = [
  'data/cities.json',
  'data/catalogue.json',
  'data/sections.json',
  'data/sections.csv',
] as const;
/** Folders whose files are named by content or by permanent numbers: new ones are added, none is taken away. */
export const ADDED = ['_astro', 'n', 'share'] as const;

/** Takes a city's id; gives the folders of a site that are this city's alone. */
export function foldersOf(city: string): readonly string[] {
  return [city, ...['contents', 'answers', 'moved'].map((folder) => `data/${folder}/${city}`)];
}

/** Says whether a file of the folder data is one city's alone, such as furigana-<city>.json. */
export function isDataOf(city: string, name: string): boolean {
  const bare = name.replace(/\.(?:csv|json|xml)$/, '');
  return Object.values(cityData).some((nameOf) => nameOf(city) === bare);
}

/** What tells of a section, of whatever edition, which number it has. */
type Numbered = { readonly number: string };

/** Takes the packets of a city's sections; gives their permanent numbers, of what is gone too. */
export function listNumbers(packets: readonly Numbered[]): readonly string[] {
  return [...new Set(packets.flatMap(({ number }) => /\/n\/(\d+)\/$/.exec(number)?.[1] ?? []))];
}

/** What a slice brings to a joined site: its cities, and the files its own offline copy holds. */
export type BroughtFiles = { readonly cities: readonly string[]; readonly files: readonly OfflineFile[] };

/**
 * Takes the files a site holds for reading offline, and those of the slices laid over it; gives the files that lie in
 * the joined site as they lay there, with the sums they had, so that none is read again. What joining writes anew is
 * left out.
 */
export function joinOfflineCopies(
  front: readonly OfflineFile[],
  slices: readonly BroughtFiles[],
): readonly OfflineFile[] {
  const isRewritten = ([path]: OfflineFile) =>
    path.startsWith('pagefind/') || REWRITTEN.some((rewritten) => rewritten === path);
  let held = new Map(front.filter((file) => !isRewritten(file)).map((file) => [file[0], file]));
  for (const { cities, files } of slices) {
    const folders = new Set(cities.flatMap(foldersOf));
    const isIn = (path: string) => startsOf(path).some((start) => folders.has(start));
    held = new Map([...held].filter(([path]) => !isIn(path)));
    for (const file of files) {
      const [path] = file;
      const isData = path.startsWith('data/') && cities.some((city) => isDataOf(city, path.slice('data/'.length)));
      const isAdded = ADDED.some((folder) => path.startsWith(`${folder}/`));
      if (!isRewritten(file) && (isIn(path) || isData || isAdded)) held.set(path, file);
    }
  }
  return [...held.values()];
}

/** The first step and the first three: what lies in data/contents/<city> lies in data too. */
function startsOf(path: string): readonly string[] {
  const steps = path.split('/');
  return [steps[0] ?? '', steps.slice(0, 3).join('/')];
}
