import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Takes the settings of a slice (`CITY` or `FRONT`, with others) and the folder to build into; builds it. Throws with
 * Astro's own message.
 */
export function buildSlice(settings: Readonly<Record<string, string>>, out: string): void {
  execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    // Vitest says NODE_ENV=test; what is tested is what is handed out.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', HANDBOOK_OUT: out, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
