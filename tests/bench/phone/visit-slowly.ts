import type { Served, SlowHost } from './slow-host.ts';
import { openWhole, SLOWER, withPhone } from './with-phone.ts';

/**
 * What a first visit came to. Milliseconds: until the largest thing is painted; blocking time (of each long task what
 * is over 50); processor time that the main thread spends.
 */
export type Visit = Served & Paints & Work;
type Paints = { readonly lcp: number; readonly blocking: number };
type Work = { readonly work: number };

/** Takes a host and a path on it; visits the page for the first time on a slow phone. */
export function visitSlowly(host: SlowHost, path: string): Promise<Served & Paints> {
  return withPhone(SLOWER, async ({ page }) => {
    await page.addInitScript(watchPaints);
    host.takeServed();
    await openWhole(page, `${host.url}${path}`);
    const served = host.takeServed();
    const { lcp, blocking, inline } = await page.evaluate(readPaints);
    return { ...served, script: served.script + inline, lcp, blocking };
  });
}

/**
 * Takes a host and a path on it; measures the main thread's processor time in a first visit. Nothing is slowed here,
 * because slowing is itself work of the thread.
 */
export function measureWork(host: SlowHost, path: string): Promise<Work> {
  return withPhone(1, async ({ page, session }) => {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await openWhole(page, `${host.url}${path}`);
    const { metrics } = await session.send('Performance.getMetrics');
    return { work: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000 };
  });
}

type Seen = { lcp: number; blocking: number };

/** Runs in the page before anything of it. */
function watchPaints(): void {
  const seen: Seen = { lcp: 0, blocking: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: what was seen, and the bytes of script that stand in the page itself. */
function readPaints(): Seen & { readonly inline: number } {
  const { seen } = globalThis as unknown as { readonly seen: Seen };
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script:not([src])')];
  const run = scripts.filter(({ type }) => ['', 'module', 'text/javascript'].includes(type));
  return { ...seen, inline: run.reduce((sum, { textContent }) => sum + new Blob([textContent]).size, 0) };
}
