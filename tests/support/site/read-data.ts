import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from './build-sites.ts';
import type { SiteName } from './each-site.ts';

/** An entry of `/data/catalogue.json`, as far as tests look at it. `path` is without base. */
export type DataSection = {
  readonly code: string;
  readonly path: string;
  /** Where the city's own words stand beside ours. */
  readonly officialPath?: string;
  readonly title: string;
  readonly keyPoint: string;
  readonly city: string;
  readonly document: string;
  readonly article?: number;
  readonly branch?: readonly number[];
};

/** Takes a site; gives what its catalogue says of sections. */
export function readSections(site: SiteName): readonly DataSection[] {
  return JSON.parse(readFile(site, 'data/catalogue.json')) as DataSection[]; // written by this very build
}

/** Takes a site and the path of a file below its folder; gives the file's text. Throws when there is no such file. */
export function readFile(site: SiteName, path: string): string {
  return readFileSync(join(SITES[site].out, path), 'utf8');
}
