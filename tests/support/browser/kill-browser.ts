import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../src/publish/pdf/find-chromium.ts';

export type KillableBrowser = {
  readonly page: Page;
  /** Ends every process of the browser at once, as a power cut would; it can say nothing any more. */
  readonly kill: () => Promise<void>;
};

/** Starts a browser on a profile in a folder, so that it can be killed and the profile opened again. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true }); // a killed browser leaves its own
  const child = spawn(
    findChromium() ?? 'chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { detached: true, stdio: 'ignore' },
  );
  const ended = new Promise<void>((tell) => child.once('exit', () => tell()));
  while (!existsSync(port) || !readFileSync(port, 'utf8').includes('\n')) await wait(50);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(port, 'utf8').split('\n')[0]}`);
  const page = await browser.contexts()[0]!.newPage();
  return {
    page,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((tell) => setTimeout(tell, milliseconds));
}
