import type { Plugin, Rolldown } from 'vite';

/**
 * Astro marks with it the modules of a text whose styles belong into the head, and reads it before modules are bundled.
 */
const MARK = 'astro:head-inject';

/**
 * Vite plugin: keeps back the bundler's warning that Astro's own mark in each text may not outlive the bundling; it
 * need not.
 */
export function quietWarnings(): Plugin {
  return {
    name: 'handbook-quiet-warnings',
    onLog: (_level, log) => (isHarmless(log) ? false : undefined),
  };
}

/** Takes what the bundler has to say; tells whether it is only about Astro's mark. */
export function isHarmless({ code, message }: Pick<Rolldown.RolldownLog, 'code' | 'message'>): boolean {
  return code === 'MODULE_LEVEL_DIRECTIVE' && message.includes(MARK);
}
