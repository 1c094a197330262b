import { buildReal } from './build-sites.ts';

/** Vitest global setup for tests that need no imaginary city. */
export default function setup(): void {
  if (!process.env['HANDBOOK_KEEP_SITES']) buildReal();
}
