// Prints how the search grows with the number of cities: what its index weighs and costs to write, what a reader
// fetches, whether every section that holds a word is found and counted, and how well questions asked within a city are
// answered. Cities are invented from the real ones. Run: node tests/bench/search-at-scale.ts [--cities 4,100,400]
// [--questions <file.json>] (after npm test or any npm run bench, which build the site).
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { toRecord } from '../../src/publish/search/search-records.ts';
import { foldText } from '../../src/domain/japanese/fold-text.ts';
import { SITES } from '../support/site/build-sites.ts';
import { openCounted, type CountedSearch } from './growth/ask-folder.ts';
import { growSearch, writeGrownSearch } from './growth/grown-search.ts';
import { makeJudge, type Quality, type Question } from './growth/judge-places.ts';
import { watchRun } from './growth/watch-run.ts';
import { weighQuestions, weighScript } from './growth/weigh-questions.ts';

const SITE = SITES.real.out;
const CASES = 'tests/cases/search';
/** So many times has a reader asked for more that all cities are read. */
const ALL = 1000;
type Grown = ReturnType<typeof growSearch>;

const { values } = parseArgs({
  options: {
    cities: { type: 'string', default: '4,100,400' },
    questions: { type: 'string', default: process.env['HANDBOOK_QUESTIONS'] ?? '' },
    write: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
/** A few cities are enough to find a heavy one. */
const namesOf = ({ words }: Grown) => words.cities.slice(0, 12).map(({ name }) => name);
const folderOf = (total: number) => `.cache/search-at-scale/${total}`;
if (values.write)
  process.stdout.write(
    JSON.stringify(await writeGrownSearch(SITE, Number(values.write), folderOf(Number(values.write)))),
  );
else await printTables(values.cities.split(',').map(Number));

async function printTables(sizes: readonly number[]): Promise<void> {
  const rows = [];
  for (const total of sizes) {
    const index = await weighIndex(total);
    const grown = growSearch(SITE, total);
    rows.push({
      index,
      asked: { cities: total, ...(await weighQuestions(folderOf(total), namesOf(grown), weighScript(SITE))) },
      found: await count(grown, total),
      quality: await judge(grown, total),
    });
    console.log(`${total} cities measured`);
  }
  const script = weighScript(SITE);
  console.log('The index, and what writing it takes (memory in MB, with all texts held besides)');
  console.table(rows.map(({ index }) => index));
  console.log(
    `Bytes as served; ${script} bytes of script come to each first question; trips: fetches that wait for each other`,
  );
  console.table(rows.map(({ asked }) => asked));
  console.log(
    'Sections that literally hold a word of the vocabulary: found when all cities are asked, counted at the first answer',
  );
  console.table(rows.map(({ found }) => found));
  console.log('Questions asked within a real city');
  console.table(rows.map(({ quality }) => quality));
  console.log(
    'The cases of tests/cases/search, asked over the site itself; kept-aside.yaml was not looked at for words',
  );
  console.table(await rateCases(SITE));
}

async function weighIndex(cities: number) {
  const folder = folderOf(cities);
  let said = '';
  const args = [import.meta.filename, '--write', String(cities)];
  const cost = values.keep && existsSync(folder) ? undefined : await watchRun(args, {}, (text) => (said += text));
  const { records, seconds } = JSON.parse(said || '{}') as { readonly records?: number; readonly seconds?: number };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)));
  const held = files.filter((file) => file.isFile());
  return {
    cities,
    records,
    files: held.length,
    MB: +(held.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1),
    seconds: seconds && +seconds.toFixed(1),
    memory: cost && Math.round(cost.memory),
  };
}

async function count({ texts, words }: Grown, cities: number) {
  const search = await openCounted(folderOf(cities), false);
  const sections = texts
    .filter(({ place }) => place.kind === 'section')
    .map((one) => ({ path: one.place.path, text: toRecord(one).text }));
  const vocabulary = [...new Set(words.groups.flatMap(({ say }) => say).map(foldText))];
  const sum = {
    cities,
    words: vocabulary.length,
    holding: 0,
    found: 0,
    counted: 0,
    apart: 0,
    '協働 holding': 0,
    '協働 found': 0,
  };
  for (const word of vocabulary) {
    const holding = sections.filter(({ text }) => holds(text, word));
    const first = await search.ask(word);
    const { places } = await search.ask(word, {}, ALL);
    const paths = new Set(places.map(({ path }) => path));
    const found = holding.filter(({ path }) => paths.has(path)).length;
    sum.holding += holding.length;
    sum.found += found;
    sum.counted += Math.min(holding.length, first.places.length + (first.elsewhere ?? 0));
    if (first.places.length + (first.elsewhere ?? 0) !== places.length) sum.apart += 1;
    if (word === '協働') Object.assign(sum, { '協働 holding': holding.length, '協働 found': found });
  }
  return sum;
}

/** A word of Latin letters stands where no letter is before it. */
function holds(text: string, word: string): boolean {
  return /^[a-z]/.test(word) ? new RegExp(`(?<![a-z0-9])${word}`).test(text) : text.includes(word);
}

async function judge({ texts, words }: Grown, cities: number) {
  const search = await openCounted(folderOf(cities), false);
  const weigh = makeJudge(texts);
  const names = words.cities.map(({ name }) => name).slice(0, 4);
  const questions = values.questions ? (JSON.parse(readFileSync(values.questions, 'utf8')) as readonly Question[]) : [];
  const all: Quality[] = [];
  for (const question of questions)
    for (const city of names) {
      const { places } = await search.ask(question.q, { city });
      const quality = weigh(
        question,
        city,
        places.map(({ path }) => path),
      );
      if (quality) all.push(quality);
    }
  const mean = (kind: keyof Quality) => +(all.reduce((sum, one) => sum + one[kind], 0) / all.length).toFixed(3);
  const quality = { asked: all.length, 'nDCG@10': mean('ndcg'), 'recall@5': mean('recall') };
  return { cities, ...(all.length > 0 ? quality : {}), ...(await countCases(search, texts)) };
}

type Case = { readonly query: string; readonly answer: readonly string[] };

/** The project's own questions by their files, asked as they stand: nDCG@10, where one of the answers suffices. */
async function rateCases(folder: string) {
  const search = await openCounted(folder, false);
  const rows = [];
  for (const { file, cases } of readCases()) {
    let [gain, empty] = [0, 0];
    for (const { query, answer } of cases) {
      const paths = (await search.ask(query)).places.map(({ path }) => path);
      const at = paths.slice(0, 10).findIndex((path) => answer.includes(path));
      gain += at < 0 ? 0 : 1 / Math.log2(at + 2);
      if (paths.length === 0) empty += 1;
    }
    rows.push({ file, cases: cases.length, 'nDCG@10': +(gain / cases.length).toFixed(3), empty });
  }
  return rows;
}

function readCases() {
  const read = (file: string) => parse(readFileSync(join(CASES, file), 'utf8')) as { readonly cases: readonly Case[] };
  return readdirSync(CASES).map((file) => ({ file, ...read(file) }));
}

/**
 * The project's own questions, each asked within the city of its first answer: how many are answered among the first
 * five.
 */
async function countCases(search: CountedSearch, texts: Grown['texts']) {
  const cases = readCases().flatMap((file) => file.cases);
  let met = 0;
  for (const { query, answer } of cases) {
    const city = texts.find(({ place }) => place.path === answer[0])?.place.cities[0] ?? '';
    const first = (await search.ask(query, { city })).places.slice(0, 5).map(({ path }) => path);
    if (answer.some((path) => first.includes(path))) met += 1;
  }
  return { cases: cases.length, 'met in five': met };
}
