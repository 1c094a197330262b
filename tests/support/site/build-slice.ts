import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Takes the settings of a slice (`CITY` or `FRONT`, with others) and the folder to build into; builds it. Throws with
 * Astro's own message.
 */
export function buildSlice(settings: Readonly<Record<string, string>>, out: string): void {
  // A worker of Vitest says of itself what Astro would take for the site's: its base, and that it is being written.
  const { BASE_URL, DEV, PROD, MODE, SSR, ...inherited } = process.env;
  execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    // Vitest says NODE_ENV=test; what is tested is what is handed out.
    env: { ...inherited, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', HANDBOOK_OUT: out, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
