import { beforeAll, describe, expect, test } from 'vitest';
import { writeGrownSearch } from '../bench/growth/grown-search.ts';
import { openCounted } from '../bench/growth/ask-folder.ts';
import { SITES } from '../support/site/build-sites.ts';

const REAL = SITES.real.out;
const FOLDER = '.cache/thirteen-cities';
const CITY = '小平市';
/** What a question from a city's page may fetch more than on the site of four cities, in bytes. */
const MORE = 4_000;
/** So many times has a reader asked for more that all cities are read. */
const ALL = 1_000;

/** The search of the real site with nine more cities, invented of the texts of the real ones. */
describe('Of the search of thirteen cities', () => {
  beforeAll(() => writeGrownSearch(REAL, 13, FOLDER), 120_000);

  test('a first answer counts what all cities say, which is found when more is asked for', async () => {
    const [few, many] = [await openCounted(REAL, false), await openCounted(FOLDER, false)];
    for (const word of ['協働', '補助金', '市民活動支援センター', '責任', '市']) {
      const first = await many.ask(word);
      const whole = await many.ask(word, {}, ALL);
      expect(whole.elsewhere, word).toBe(0);
      expect(first.places.length + (first.elsewhere ?? 0), word).toBe(whole.places.length);
      expect(whole.places.length, word).toBeGreaterThan((await few.ask(word)).places.length);
    }
  });

  test('a question from a city’s page fetches what it does of four, and is answered from that city', async () => {
    const weigh = async (folder: string) => {
      const { ask, takeFetched } = await openCounted(folder, true);
      const answer = await ask('協働事業の評価', { from: CITY });
      return { answer, ...takeFetched() };
    };
    const [before, after] = [await weigh(REAL), await weigh(FOLDER)];
    expect(after.bytes).toBeLessThanOrEqual(before.bytes + MORE);
    expect(after.trips).toBe(before.trips);
    expect(after.answer.home).toBe(CITY);
    const { places } = after.answer;
    expect(places.length).toBeGreaterThan(20);
    expect(places.filter(({ cities }) => cities.length > 0 && !cities.includes(CITY))).toEqual([]);
  });
});
