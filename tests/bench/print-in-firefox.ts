// Prints pages of the built site with Firefox, as a reader of it would, and says what came out. For a person to look at: no test
// needs Firefox. Run after a build: node tests/bench/print-in-firefox.ts [folder for the PDFs] [page …]
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPdf, readPageTexts } from '../../src/build/pdf/read-pdf.ts';
import { serveSite } from '../support/serve-site.ts';

const FIREFOX = [process.env['FIREFOX'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== '' && existsSync(path),
);
const [folder = join(tmpdir(), 'handbook-firefox'), ...wanted] = process.argv.slice(2);
const pages =
  wanted.length > 0 ? wanted : ['/kodaira/handbook/basics/', '/kodaira/projects/', '/kodaira/handbook/check-sheet/'];

if (!FIREFOX) {
  console.error('There is no Firefox here: apt-get install firefox-esr, or set FIREFOX to its path.');
  process.exit(1);
}
const profile = mkdtempSync(join(tmpdir(), 'handbook-firefox-profile-'));
const site = await serveSite('real');
const firefox = spawn(FIREFOX, ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile]);
try {
  const ask = await connect(await readAddress());
  await ask('session.new', { capabilities: {} });
  const { contexts } = (await ask('browsingContext.getTree', {})) as { contexts: readonly { context: string }[] };
  const context = contexts[0]?.context;
  mkdirSync(folder, { recursive: true });
  const rows = [];
  for (const path of pages) {
    await ask('browsingContext.navigate', { context, url: `${site.url}${path.slice(1)}`, wait: 'complete' });
    const { data } = (await ask('browsingContext.print', {
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
  firefox.kill();
  await site.close();
  await new Promise((done) => setTimeout(done, 1000));
  rmSync(profile, { recursive: true, force: true });
}

/** Firefox tells on its second channel where it can be spoken to. */
function readAddress(): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    firefox.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) found(`${address}/session`);
    });
    firefox.on('exit', () => fail(new Error(`Firefox ended: ${said}`)));
  });
}

/** WebDriver BiDi (W3C): a numbered question, an answer with the same number. */
async function connect(address: string): Promise<(method: string, params: object) => Promise<unknown>> {
  const socket = new WebSocket(address);
  await new Promise((open, fail) => {
    socket.onopen = open;
    socket.onerror = fail;
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as { id?: number; type: string; result?: unknown; message?: string };
    const asked = waiting.get(answer.id ?? -1);
    if (answer.type === 'error') asked?.reject(new Error(answer.message));
    else asked?.resolve(answer.result);
  };
  return (method, params) => {
    const id = waiting.size + 1;
    const asked = Promise.withResolvers<unknown>();
    waiting.set(id, asked);
    socket.send(JSON.stringify({ id, method, params }));
    return asked.promise;
  };
}
