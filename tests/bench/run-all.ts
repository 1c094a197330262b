// Prints every measurement of the handbook, one after the other; one that fails does not stop the others. Run when
// nothing else does: npm run bench (about 25 minutes on two cores), npm run bench -- phone search (these alone), with
// -- --large the sizes that take very long.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildReal } from '../support/site/build-sites.ts';

/** A measurement: the script with its words, what other words it takes with --large, and what is said before it. */
type Measurement = {
  readonly script: string;
  readonly words?: readonly string[];
  readonly large?: readonly string[];
  readonly measures: string;
  readonly takes: string;
};

/** Nothing but a browser that is stuck takes so long. */
const LIMIT = 30 * 60_000;
const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  weights: {
    script: 'weigh-pages.ts',
    measures: 'what the pages of each kind weigh',
    takes: 'half a minute',
  },
  phone: {
    script: 'read-on-a-phone.ts',
    measures: 'a first visit and a first search on a slow phone, and a build, beside other tools',
    takes: '8 minutes, 12 beside other work (and one for installing them the first time)',
  },
  build: {
    script: 'build-at-scale.ts',
    words: ['--cities', '4'],
    large: ['--cities', '4,100,400', '--joined', '1741', '--each', '100'],
    measures: 'how the build grows with the number of cities, and what one changed city costs',
    takes:
      'a minute at 4 cities; with --large, at 4, 100, 400 and, in slices, 1,741, an hour and a half and 12 GB of disk',
  },
  profile: {
    script: 'profile-build.ts',
    measures: 'where a build spends the processor, from nothing and again',
    takes: 'a minute, 5 beside other work',
  },
  search: {
    script: 'search-at-scale.ts',
    words: ['--cities', '4,25'],
    large: ['--cities', '4,100,400'],
    measures: 'how the search grows with the number of cities: bytes, found and counted, answers',
    takes: 'a minute at 4 and 25 cities; with --large, at 4, 100 and 400, 10 minutes',
  },
  pages: {
    script: 'look-at-pages.ts',
    measures:
      'what axe and the IBM engine find on every page and in every state of a widget, at every width with all rules',
    takes: '10 minutes, twice that on slow cores',
  },
  explorer: {
    script: 'explore-projects.ts',
    measures: 'how long the projects explorer takes after a keystroke, up to 20,000 rows',
    takes: '3 minutes',
  },
  sheets: {
    script: 'lose-nothing.ts',
    measures: 'how many of 200,000 random histories of two people over the sheet store lose a writing',
    takes: '10 minutes, 16 beside other work',
  },
  pdfs: {
    script: 'print-pdfs.ts',
    words: ['inagi'],
    large: [],
    measures: 'how long PDFs take and what they weigh, and what one changed section costs',
    takes: '2 minutes for one city; with --large, for all of them, 12 minutes',
  },
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { large: { type: 'boolean' } } });
const strangers = positionals.filter((name) => !(name in MEASUREMENTS));
if (strangers.length > 0) {
  console.error(`There is no measurement ${strangers.join(', ')}; there are ${Object.keys(MEASUREMENTS).join(', ')}.`);
  process.exit(1);
}
const chosen = Object.entries(MEASUREMENTS).filter(([name]) => positionals.length === 0 || positionals.includes(name));
if (!process.env['HANDBOOK_KEEP_SITES']) {
  console.log('Building the site …');
  buildReal();
}
const begin = performance.now();
const failed = chosen.filter(([name, measurement]) => !run(name, measurement)).map(([name]) => name);
console.log(`\n${chosen.length} measurements in ${Math.round((performance.now() - begin) / 60_000)} minutes.`);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}. What went wrong stands above.`);
  process.exit(1);
}

/** Says whether the measurement came to its end. */
function run(name: string, { script, words = [], large = words, measures, takes }: Measurement): boolean {
  console.log(`\n== ${name}: ${measures}. Takes about ${takes}.\n`);
  const { status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, script), ...(values.large ? large : words)],
    {
      stdio: 'inherit',
      ...(values.large ? {} : { timeout: LIMIT }),
      env: { ...process.env, HANDBOOK_KEEP_SITES: '1' },
    },
  );
  return status === 0;
}
