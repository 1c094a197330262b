import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../support/browser/serve-site.ts';
import { SITES } from '../support/site/build-sites.ts';
import type { Engine } from './drivers/engine.ts';
import { JOURNEYS } from './journeys.ts';
import { Reader, type Journey } from './reader.ts';

/** The browser then runs no script of the page and shows what stands there for this case. */
const NO_SCRIPT = { 'content-security-policy': 'sandbox allow-forms allow-same-origin allow-top-navigation' };

/** Goes all journeys in one session of an engine. Each has hosts of its own, so that it finds nothing kept. */
export function runJourneys(openEngine: () => Promise<Engine>): void {
  const running: { engine?: Engine } = {};
  beforeAll(async () => {
    running.engine = await openEngine();
    const { name, lacks } = running.engine;
    console.log([`Ten journeys in ${name}.`, ...Object.values(lacks)].join(' What it lacks: '));
  });
  afterAll(() => running.engine?.close());
  test.each(JOURNEYS)('$title', async ({ go }) => {
    await expect(visit(running.engine, go)).resolves.toBeUndefined();
  });
}

async function visit(engine: Engine | undefined, go: Journey['go']): Promise<void> {
  if (!engine) throw new Error('The engine did not open.');
  const line = { isCut: false };
  const folder = () => (line.isCut ? undefined : SITES.real.out);
  const hosts = await Promise.all([{}, {}, NO_SCRIPT].map((headers) => serveFolder(folder, '/', headers)));
  const [url, elsewhere, withoutScript] = hosts.map((host) => (path: string) => `${host.url}${path.slice(1)}`);
  const cut = (isCut: boolean) => void (line.isCut = isCut);
  try {
    if (url && elsewhere && withoutScript) await go(new Reader({ engine, url, elsewhere, withoutScript, cut }));
  } finally {
    await engine.goTo('about:blank');
    for (const host of hosts) await host.close();
  }
}
