import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES, TODAY } from '../support/site/build-sites.ts';
import { buildSlice } from '../support/site/build-slice.ts';

const FOLDER = '.cache/editions-by-day';
const WRITTEN = `${FOLDER}/content`;
const WITHOUT = `${FOLDER}/content-without`;

function build(name: string, content: string, today: string): void {
  const cache = `${FOLDER}/${name}-astro`;
  const settings = { CITY: 'mihon', BASE_PATH: '/handbook', HANDBOOK_CONTENT: content, HANDBOOK_CACHE: cache };
  buildSlice({ ...settings, HANDBOOK_TODAY: today }, `${FOLDER}/${name}`);
}

const read = (site: string, path: string) => readFileSync(`${site}/${path}`, 'utf8');
const LINE = /<p data-aside><a href="[^"]*\/changes\/">[^<]*に変わります<\/a><\/p>/;

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const into of [WRITTEN, WITHOUT])
    for (const from of ['content', 'tests/fixtures/content', 'tests/fixtures/site'])
      cpSync(from, into, { recursive: true });
  for (const editions of globSync(`${WITHOUT}/cities/*/*/editions`)) rmSync(editions, { recursive: true });
  build('without', WITHOUT, TODAY);
  build('before', WRITTEN, '2020-01-01');
  build('after', WRITTEN, '2027-04-01');
}, 600_000);
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test('A chapter in force is the same to the byte with and without history, but for the line of a coming edition', () => {
  const chapters = globSync('mihon/{care,colours,compass,ordinance}/*/index.html', { cwd: `${FOLDER}/without` }).filter(
    (path) => !path.includes('/art-'),
  );
  const changed = chapters.flatMap((path) => {
    const [now, alone] = [read(SITES.fixture.out, path), read(`${FOLDER}/without`, path)];
    return now.replace(LINE, '') === alone ? [] : [path];
  });
  expect(chapters.length).toBeGreaterThan(10);
  expect(changed).toEqual([]);
});

test.each([
  ['before', '橋がないところでは、渡し舟を使います。', 'mihon/compass/ferry/index.html'],
  ['after', '市と市民が一緒に手入れします。', 'mihon/ordinance/rules/index.html'],
])('With the clock %s, the address without a date holds what is in force then', (site, said, path) => {
  expect(read(`${FOLDER}/${site}`, path).replace(/<[^>]+>/g, '')).toContain(said);
});

test('Once it is in force, the dated address of an edition leads to the one without a date, and nothing is coming', () => {
  expect(read(`${FOLDER}/after`, 'mihon/ordinance/2027-04-01/rules/index.html')).toContain(
    'url=/handbook/mihon/ordinance/rules/"',
  );
  expect(read(`${FOLDER}/after`, 'mihon/ordinance/2024-04-01/rules/index.html')).toContain('の、前の版です。');
  expect(read(`${FOLDER}/after`, 'mihon/ordinance/rules/index.html')).not.toMatch(LINE);
});

test('Whatever the day, numbers lead to the text or to what is said of its going', () => {
  const leadsTo = (site: string, code: string) => /url=([^"]+)"/.exec(read(site, `n/${code}/index.html`))?.[1];
  expect(leadsTo(`${FOLDER}/before`, '9611')).toBe('/handbook/mihon/compass/ferry/#ferry-text');
  expect(leadsTo(`${FOLDER}/after`, '9611')).toBe('/handbook/mihon/compass/changes/#gone-9611');
  expect(leadsTo(`${FOLDER}/after`, '9211')).toBe('/handbook/mihon/ordinance/rules/#art-2');
});
