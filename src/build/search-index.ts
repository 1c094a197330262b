import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { foldText } from '../domain/fold-text.ts';
import type { SearchWords } from '../domain/search/search-words.ts';
import { readRecords, type Place, type SearchRecord } from './search-records.ts';

/**
 * Astro integration: after a build, indexes every place of `/data/sections.json` with Pagefind, one record a section,
 * and writes the index to `pagefind/`. Any error Pagefind reports stops the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'handbook-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const places: readonly Place[] = JSON.parse(readFileSync(join(root, 'data/sections.json'), 'utf8'));
        const pages = Object.groupBy(places, ({ path }) => path.replace(/#.*/, ''));
        const records = Object.entries(pages).flatMap(([path, held = []]) =>
          readRecords(readFileSync(join(root, path, 'index.html'), 'utf8'), held),
        );
        await writeIndex(records, join(root, 'pagefind'));
        const words = join(root, 'data/search-words.json');
        writeFileSync(words, JSON.stringify(keepSaidWords(JSON.parse(readFileSync(words, 'utf8')), records)));
        logger.info(`${records.length} sections indexed`);
      },
    },
  };
}

async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'ja' });
  if (!index) throw new Error(`検索の索引を作り始められません: ${errors.join('、')}`);
  try {
    for (const { url, content } of records) {
      const added = await index.addHTMLFile({ url, content });
      if (added.errors.length > 0) throw new Error(`検索の索引に ${url} を入れられません: ${added.errors.join('、')}`);
    }
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`検索の索引を書き出せません: ${written.errors.join('、')}`);
  } finally {
    await close();
  }
}

/**
 * Takes the words of the search and the records of the index; gives the words without those that no record says, because
 * Pagefind shortens a word it does not know until it finds something else. A group that nobody says keeps its first word.
 */
export function keepSaidWords(words: SearchWords, records: readonly SearchRecord[]): SearchWords {
  const texts = records.map(({ content }) => content);
  const isSaid = (word: string) => texts.some((text) => text.includes(foldText(word)));
  return {
    ...words,
    groups: words.groups.map(({ say, read, near }) => {
      const said = say.filter(isSaid);
      return {
        say: said.length > 0 ? said : say.slice(0, 1),
        read: [...read, ...say.filter((word) => said.length > 0 && !said.includes(word))],
        near: near.filter(isSaid),
      };
    }),
  };
}
