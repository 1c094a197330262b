import { globSync, readFileSync } from 'node:fs';
import type { LoaderContext } from 'astro/loaders';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadSectionHeads } from '../../src/loaders/load-section-heads.ts';

type Entry = { readonly id: string; readonly data: Readonly<Record<string, unknown>>; readonly body?: string };

/** What the loader puts into Astro's store, beginning with something that an earlier build left there. */
async function load(wording: 'own' | 'official' | 'editions' = 'own'): Promise<readonly Entry[]> {
  const held = new Map<string, Entry>([['gone/long/ago/section', { id: 'gone/long/ago/section', data: {} }]]);
  const store = { clear: () => held.clear(), set: (entry: Entry) => held.set(entry.id, entry) };
  const parseData = ({ data }: { readonly data: Entry['data'] }) => Promise.resolve(data);
  await loadSectionHeads(wording).load({ store, parseData } as unknown as LoaderContext);
  return [...held.values()];
}

test('A front holds the head of every section, named as in the whole site, and nothing that stood there before', async () => {
  const files = globSync('*/*/*/*.mdx', { cwd: 'content/cities' }).map((path) => path.replace(/\.mdx$/, ''));
  const entries = await load();
  expect(files.length).toBeGreaterThan(100);
  expect(entries.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

test('A front holds nothing of the text of a section', async () => {
  const wrong = (await load()).filter(({ id, data }) => {
    const [, head = '', ...body] = readFileSync(`content/cities/${id}.mdx`, 'utf8').split(/^---$/m);
    const lines = body
      .join('---')
      .split('\n')
      .filter((line) => line.length > 30);
    const told = JSON.stringify(data);
    return !head.includes(String(data['title'])) || lines.some((line) => told.includes(line));
  });
  expect(wrong).toEqual([]);
});

test('Where a city’s words lie beside ours a front keeps both as they are written, under the same name', async () => {
  vi.stubEnv('HANDBOOK_CONTENT', 'tests/fixtures/content');
  onTestFinished(() => void vi.unstubAllEnvs());
  const own = await load();
  const official = await load('official');
  const id = 'mihon/care/work/art-3';
  expect(official.map((entry) => entry.id)).toContain(id);
  expect(official.find((entry) => entry.id === id)?.body).toContain('器具を貸与する');
  expect(own.find((entry) => entry.id === id)?.body).toContain('道具を貸します');
  expect(own.find((entry) => entry.id === 'mihon/guide/start/purpose')?.body).toBeUndefined();
});

test('A front knows the heads of other editions too, named as in the whole site, and nothing of their text', async () => {
  vi.stubEnv('HANDBOOK_CONTENT', 'tests/fixtures/site');
  onTestFinished(() => void vi.unstubAllEnvs());
  const entries = await load('editions');
  const ferry = entries.find(({ id }) => id === 'mihon/compass/2018-04/ferry/ferry-text');
  expect(ferry?.data['title']).toBe('渡し舟');
  expect(entries.filter(({ body }) => body !== undefined)).toEqual([]);
});
