import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { writtenRoot } from '../loaders/content-root.ts';
import { listTold, type Finding } from './finding.ts';
import { cityOf } from './read/content-paths.ts';

/** Waits so long (milliseconds) for more changes: an editor saves several files at once. */
const PAUSE = 150;

/**
 * Astro integration: while somebody writes (`npm run dev`), asks every rule about what was changed and lays what is
 * wrong over the page, in the words of `npm run check:content`; the page comes back by itself when all is mended.
 */
export function showFaults(): AstroIntegration {
  return {
    name: 'handbook-show-faults',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const root = writtenRoot();
        const { listFaults } = await import('./check-content.ts');
        const shown = { faults: [] as readonly Finding[] };
        const message = () => tell(shown.faults, root);
        const show = () => server.ws.send({ type: 'error', err: { message: message(), stack: '', plugin: 'content' } });
        const judge = async (city: string | undefined) => {
          const before = message();
          const findings = await listFaults(root, city);
          // Of the other cities nothing new is known.
          const kept = shown.faults.filter(({ file }) => city !== undefined && ![city, ''].includes(cityOf(file)));
          shown.faults = [...kept, ...findings];
          if (message() === before) return;
          if (message() === '') server.ws.send({ type: 'full-reload' });
          else {
            logger.warn(message());
            show();
          }
        };
        const wanted = new Set<string>();
        const work = { timer: setTimeout(() => undefined), running: Promise.resolve() };
        const begin = () => {
          const cities = [...wanted];
          wanted.clear();
          work.running = work.running
            .then(async () => {
              for (const city of cities) await judge(city);
              // Then all, which takes longer: a fault may lie between two cities.
              if (wanted.size === 0) await judge(undefined);
            })
            .catch((error: unknown) => logger.error(String(error)));
        };
        server.watcher.add(root);
        server.watcher.on('all', (_, path) => {
          const file = relative(root, path).replaceAll('\\', '/');
          if (file.startsWith('..')) return;
          wanted.add(cityOf(file));
          clearTimeout(work.timer);
          work.timer = setTimeout(begin, PAUSE);
        });
        server.ws.on('connection', () => message() !== '' && show());
        begin();
      },
    },
  };
}

function tell(findings: readonly Finding[], root: string): string {
  if (findings.length === 0) return '';
  const folder = relative(process.cwd(), root).replaceAll('\\', '/');
  return `内容に直すところが${findings.length}件あります。\n\n${listTold(findings, folder).join('\n\n')}`;
}
