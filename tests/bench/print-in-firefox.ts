// Prints pages of the built site with Firefox, as a reader of it would, and says what came out. For a person to look
// at: no test needs Firefox. Run after a build: node tests/bench/print-in-firefox.ts [folder for the PDFs] [page …]
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPdf, readPageTexts } from '../../src/publish/pdf/inspect/read-pdf.ts';
import { openFirefox } from '../support/browser/open-firefox.ts';
import { serveSite } from '../support/browser/serve-site.ts';

const [folder = join(tmpdir(), 'handbook-firefox'), ...wanted] = process.argv.slice(2);
const pages =
  wanted.length > 0 ? wanted : ['/kodaira/handbook/basics/', '/kodaira/projects/', '/kodaira/handbook/check-sheet/'];

const firefox = await openFirefox();
if (!firefox) {
  console.error('There is no Firefox here: apt-get install firefox-esr, or set FIREFOX to its path.');
  process.exit(1);
}
const { context } = firefox;
const site = await serveSite('real');
try {
  mkdirSync(folder, { recursive: true });
  const rows = [];
  for (const path of pages) {
    await firefox.ask('browsingContext.navigate', { context, url: `${site.url}${path.slice(1)}`, wait: 'complete' });
    const { data } = (await firefox.ask('browsingContext.print', {
      context,
      background: false,
      page: { width: 21, height: 29.7 },
      margin: { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5 },
    })) as { data: string };
    const pdf = new Uint8Array(Buffer.from(data, 'base64'));
    const file = join(folder, `${path.split('/').filter(Boolean).join('-')}.pdf`);
    writeFileSync(file, pdf);
    const document = await openPdf(pdf);
    const texts = await readPageTexts(document);
    rows.push({
      page: path,
      pages: texts.length,
      kB: Math.round(pdf.length / 1000),
      shortest: Math.min(...texts.map(({ length }) => length)),
      file,
    });
    await document.loadingTask.destroy();
  }
  console.table(rows);
} finally {
  await firefox.close();
  await site.close();
}
