import type { Journey } from './reader.ts';
import { choose } from './journeys/choose.ts';
import { compare } from './journeys/compare.ts';
import { exchange } from './journeys/exchange.ts';
import { keep } from './journeys/keep.ts';
import { makeBooklet } from './journeys/make-booklet.ts';
import { narrowProjects } from './journeys/narrow-projects.ts';
import { read } from './journeys/read.ts';
import { readWithoutScript } from './journeys/read-without-script.ts';
import { search } from './journeys/search.ts';
import { setView } from './journeys/set-view.ts';

/** What a reader can do with the site; what is kept for reading without a line comes last, for it changes the host. */
export const JOURNEYS: readonly Journey[] = [
  read,
  search,
  choose,
  exchange,
  compare,
  narrowProjects,
  makeBooklet,
  setView,
  readWithoutScript,
  keep,
];
