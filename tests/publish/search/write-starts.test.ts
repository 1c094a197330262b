import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ManyDirectory, SearchStart } from '../../../src/domain/search/many/many-directory.ts';
import { writeStarts } from '../../../src/publish/search/write-starts.ts';
import { makePlace } from '../../support/samples/small-places.ts';

/** Writes the starts of so many cities, each with an index of its own; gives that of the first. */
function writeFirst(count: number): SearchStart {
  const root = mkdtempSync(join(tmpdir(), 'handbook-starts-'));
  const cities = Array.from({ length: count }, (_, at) => ({ id: `c${at}`, name: `第${at}市`, reading: '' }));
  const bundles = cities.map(({ id, name }) => ({ folder: id, cities: [name], total: 1, shards: 1, runs: [] }));
  for (const { folder } of bundles) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'places.json'), JSON.stringify({ total: 1 }));
  }
  const documents = cities.map(({ name }) => `${name}自治基本条例`);
  const words = { groups: 'お金', drop: [], cities, documents };
  const overview = { folder: 'overview', shards: 1 };
  const directory: ManyDirectory = { engine: 'engine.wasm', bundles, words, overview };
  const places = cities.map(({ id, name }) =>
    makePlace(`/${id}/rules/a/`, { cities: [name], document: `${name}　自治基本条例` }),
  );
  writeStarts(directory, places, root);
  return JSON.parse(readFileSync(join(root, 'start/c0.json'), 'utf8')) as SearchStart;
}

test('What a city’s page asks first tells of its own index and of no other', () => {
  const start = writeFirst(5);
  expect(start).toMatchObject({ isPart: true, engine: 'engine.wasm', held: { 'c0/places.json': { total: 1 } } });
  expect(start.bundles).toEqual([{ folder: 'c0', cities: ['第0市'], total: 1, shards: 1 }]);
  expect(start.words.cities.length).toBe(5);
});

test('What a city’s page asks first does not grow with the cities once they are many', () => {
  const [many, more] = [writeFirst(30), writeFirst(300)];
  expect(JSON.stringify(more)).toBe(JSON.stringify(many));
  expect(many.words).toMatchObject({ groups: 'お金', cities: [{ id: 'c0' }], documents: ['自治基本条例'] });
});
