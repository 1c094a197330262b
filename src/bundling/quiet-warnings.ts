import type { Plugin, Rolldown } from 'vite';

/**
 * Astro marks with it the modules of a text whose styles belong into the head, and reads it before modules are bundled.
 */
const MARK = 'astro:head-inject';

/** A selector that browsers know and what makes the styles small does not; it leaves it as it is. */
const SELECTOR = "'target-current' is not recognized as a valid pseudo-class";

/**
 * Vite plugin: keeps back the bundler's warning that Astro's own mark in each text may not outlive the bundling (it
 * need not), and the one about a selector that is newer than the bundler.
 */
export function quietWarnings(): Plugin {
  return {
    name: 'handbook-quiet-warnings',
    onLog: (_level, log) => (isHarmless(log) ? false : undefined),
    configResolved: ({ logger }) => {
      const { warn } = logger;
      logger.warn = (message, options) => isKnownSelector(message) || warn(message, options);
    },
  };
}

/** Takes what the bundler has to say; tells whether it is only about Astro's mark. */
export function isHarmless({ code, message }: Pick<Rolldown.RolldownLog, 'code' | 'message'>): boolean {
  return code === 'MODULE_LEVEL_DIRECTIVE' && message.includes(MARK);
}

/** Takes what is said of styles; tells whether it is only about the selector of what is on the screen. */
export function isKnownSelector(message: string): boolean {
  return message.includes(SELECTOR);
}
