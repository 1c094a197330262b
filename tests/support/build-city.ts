import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Takes a city's id, the folder to build into and other settings; builds that city's part. Throws with Astro's own message. */
export function buildCity(city: string, out: string, settings: Readonly<Record<string, string>> = {}): void {
  execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CITY: city, HANDBOOK_OUT: out, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
