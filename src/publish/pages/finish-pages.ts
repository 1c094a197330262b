import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addPolicy } from './content-security-policy.ts';
import { measureFiles, tellSizes } from './file-sizes.ts';
import {
  liftIslandStyle,
  namePreloads,
  noteScripts,
  numberIslands,
  readIslandCode,
  type BuiltScript,
} from './preload-islands.ts';
import { pruneUnusedStyles } from './prune-styles.ts';

/**
 * Astro integration: after a build, does to every page what can only be done when all files are there, reading and
 * writing each once: sizes of files in the links to them, no unused styles, islands by number, the scripts an island
 * starts with, and last the policy, which is about what the page holds then. Must run before anything that reads final
 * pages. `base` is the site's.
 */
export function finishPages(base: string): AstroIntegration {
  const scripts = new Map<string, BuiltScript>();
  return {
    name: 'handbook-finish-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteScripts(scripts)] } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const measure = measureFiles(root, base);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
        for (const page of pages) {
          const file = join(root, page);
          const sized = tellSizes(readFileSync(file, 'utf8'), measure);
          const styled = pruneUnusedStyles(sized, readIslandCode(sized, scripts));
          writeFileSync(file, addPolicy(namePreloads(numberIslands(liftIslandStyle(styled)), scripts)));
        }
        logger.info(`${pages.length} pages finished`);
      },
    },
  };
}
