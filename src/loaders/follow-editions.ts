import type { AstroIntegration } from 'astro';
import { contentRoot, writtenRoot } from './content-root.ts';
import { writeLaid } from './write-laid.ts';

/**
 * Astro integration: while somebody writes (`npm run dev`) content with editions, lays out anew what changed, because
 * pages are made of what was laid out and not of the files that are edited.
 */
export function followEditions(today: string): AstroIntegration {
  return {
    name: 'handbook-follow-editions',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const written = writtenRoot();
        if (written === contentRoot()) return;
        server.watcher.add(written);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(written)) writeLaid(written, today);
        });
      },
    },
  };
}
