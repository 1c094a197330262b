import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_KINDS } from '../support/accessibility/page-kinds.ts';
import { serveSite, type ServedSite } from '../support/browser/serve-site.ts';
import { findMarks, findStateless } from './find-faults.ts';
import { openScreenReader, type ScreenReader } from './open-screen-reader.ts';
import { AGAIN, sayAll, show } from './say-page.ts';
import { cutMiddle, writeTranscript } from './write-transcript.ts';

const running: { reader?: ScreenReader; site?: ServedSite } = {};
beforeAll(async () => {
  [running.site, running.reader] = [await serveSite('real'), await openScreenReader()];
  console.log(`Every kind of page as it is said by ${running.reader.name}`);
});
afterAll(async () => {
  await running.reader?.close();
  await running.site?.close();
});

const FILE = (name: string) => `./transcripts/pages/${name.replaceAll(' ', '-')}.txt`;

test.each(Object.entries(PAGE_KINDS))(
  'The %s page is said in words alone, and as it was before',
  AGAIN,
  async (name, path) => {
    const { reader, site } = running;
    if (!reader || !site) throw new Error('No screen reader is open.');
    await show(reader, `${site.url}${path.slice(1)}`);
    const said = await sayAll(reader);
    expect(findMarks(said)).toEqual([]);
    const lines = writeTranscript(said);
    expect(findStateless(lines)).toEqual([]);
    await expect(`${cutMiddle(lines).join('\n')}\n`).toMatchFileSnapshot(FILE(name));
    expect(said.length).toBeGreaterThan(10);
  },
);
