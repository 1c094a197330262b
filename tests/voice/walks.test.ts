import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../support/browser/serve-site.ts';
import { findMarks, findUnclear } from './find-faults.ts';
import { openScreenReader, type ScreenReader } from './open-screen-reader.ts';
import { AGAIN, sayAll, settle, show } from './say-page.ts';
import { WALKS, type Step } from './walks.ts';
import { tidy } from './write-transcript.ts';

/** How long one waits for a first word, in ms, and how long nothing is said when all is. */
const PATIENCE = 5_000;
const SILENCE = 800;

const running: { reader?: ScreenReader; site?: ServedSite } = {};
beforeAll(async () => {
  [running.site, running.reader] = [await serveSite('real'), await openScreenReader()];
  console.log(`Widgets by keyboard, as they are said by ${running.reader.name}`);
});
afterEach(() => running.reader?.run('localStorage.clear()'));
afterAll(async () => {
  await running.reader?.close();
  await running.site?.close();
});

function take(): { readonly reader: ScreenReader; readonly url: (path: string) => string } {
  const { reader, site } = running;
  if (!reader || !site) throw new Error('No screen reader is open.');
  return { reader, url: (path) => `${site.url}${path.slice(1)}` };
}

/** What is said only while one waits, if the machine is slow enough, and what is said twice because it was slow. */
function leaveOutPassing(said: readonly string[]): readonly string[] {
  return said.filter(
    (words, at) => words !== '' && !/しています[。…]$/.test(words) && !said.slice(0, at).includes(words),
  );
}

/** Takes one step; gives how it is written and what was said. */
async function go(reader: ScreenReader, step: Step): Promise<readonly [name: string, said: readonly string[]]> {
  if (typeof step === 'string') reader.strike(step);
  else if ('write' in step) await reader.write(step.write);
  else {
    await reader.run('document.activeElement.blur()');
    await reader.listen();
    await waitFor(reader, step.from);
    await reader.run(`${step.from}.focus()`);
  }
  await settle(reader);
  const name = typeof step === 'string' ? step : 'write' in step ? `「${step.write}」` : 'from';
  const said = await reader.listen((all, waited) => all.length > 0 || waited > PATIENCE, SILENCE);
  return [name, leaveOutPassing(said.map(tidy))];
}

/** A widget may be drawn after its page has come. */
async function waitFor(reader: ScreenReader, place: string): Promise<void> {
  const isThere = () => reader.run(`${place} !== undefined && ${place}.checkVisibility()`);
  await expect.poll(isThere, { timeout: 20_000, message: place }).toBe(true);
}

test.each(Object.entries(WALKS))(
  'By keyboard each control of the %s is said with its name, role and state, and what changes is said',
  AGAIN,
  async (name, { path, before, steps }) => {
    const { reader, url } = take();
    await show(reader, url(path));
    if (before) await go(reader, { from: before });
    const told: (readonly [string, readonly string[]])[] = [];
    for (const step of steps) told.push(await go(reader, step));
    const transcript = told.map(([step, said]) => `${step}: ${said.join(' | ')}\n`).join('');
    await expect(transcript).toMatchFileSnapshot(`./transcripts/walks/${name.replaceAll(' ', '-')}.txt`);
    expect(findMarks(told.flatMap(([, said]) => said))).toEqual([]);
    const stops = told.filter(([step]) => step === 'Tab' || step === 'from').map(([, said]) => said.join(' '));
    expect(findUnclear(stops)).toEqual([]);
    expect(told.filter(([step, said]) => step !== 'Escape' && said.length === 0)).toEqual([]);
  },
);

test('A word that has its reading over it is said once', async () => {
  const { reader, url } = take();
  await show(reader, url('/about/'));
  await reader.run(`localStorage.setItem('kyodo.view', 'ruby')`);
  await show(reader, url('/kodaira/ordinance/participation-and-collaboration/'));
  await settle(reader);
  const readings = await reader.run(`[...document.querySelectorAll('#art-12 rt')].map((it) => it.textContent)`);
  expect(readings).toContain('きょうどう');
  const said = (await sayAll(reader)).join('');
  expect(said).toContain('協働');
  expect((readings as readonly string[]).filter((reading) => said.includes(reading))).toEqual([]);
});
