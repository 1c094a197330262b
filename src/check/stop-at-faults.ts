import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { writtenRoot } from '../loaders/content-root.ts';
import { listTold } from './finding.ts';

/**
 * Astro integration: before anything is built, asks every rule about the content and stops with all that is wrong, in
 * the words of `npm run check:content`.
 */
export function stopAtFaults(): AstroIntegration {
  return {
    name: 'handbook-stop-at-faults',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        // Loaded here, because a preview needs none of it.
        const { listFaults } = await import('./check-content.ts');
        const root = writtenRoot();
        const findings = await listFaults(root);
        if (findings.length === 0) return;
        const folder = relative(process.cwd(), root).replaceAll('\\', '/');
        const told = listTold(findings, folder).join('\n');
        throw new Error(`内容に直すところが${findings.length}件あるので、組み立てをやめました。\n${told}`);
      },
    },
  };
}
