// Run: npm run import -- <file> --city <id> --document <id> [--kind <kind>]. Takes a file of a city into the content
// folder (or HANDBOOK_CONTENT): all of it or nothing, with a report of every character.
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DOCUMENT_KINDS } from '../domain/handbook/handbook.ts';
import { contentRoot } from '../loaders/content-root.ts';
import { importDocument } from './import-document.ts';
import { Refusal, refuse } from './refusal.ts';
import { formatReport, formatReportData } from './report/format-report.ts';
import { summarise } from './report/summarise.ts';
import { putFiles } from './write/put-files.ts';

const USE = '使い方：npm run import -- <ファイル> --city <市> --document <文書> [--kind <種類>]';
/** The largest file that is read. */
const MOST_BYTES = 100_000_000;

try {
  await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`取り込めませんでした。${error.message}`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { path, city, document, kind } = readOrder();
  const [file, root] = [basename(path), contentRoot()];
  const imported = await importDocument(readBytes(path), { root, city, document, kind, file });
  const folder = join(root, 'cities', city, document);
  putFiles(
    folder,
    new Map([
      ...imported.written.files,
      ['import-report.html', formatReport(imported, file)],
      ['import-report.json', formatReportData(imported, file)],
    ]),
  );
  const { found, characters, sections, look, toWrite } = summarise(imported);
  console.log([`■ 見つけたもの：${found}`, `■ 文字：${characters}`, `■ 節：${sections}`].join('\n'));
  if (look.length > 0)
    console.log(['■ はじめに見るところ', ...look.slice(0, 10).map((line) => `　・${line}`)].join('\n'));
  console.log(`■ 次にすること：${toWrite}npm run check:content で確かめてください。`);
  console.log(`報告：${join(folder, 'import-report.html')}（公開しないでください）`);
}

function readOrder() {
  const { values, positionals } = parse();
  const [path, ...others] = positionals;
  const { city, document, kind } = values;
  if (path === undefined || others.length > 0 || city === undefined || document === undefined) return refuse(USE);
  const kinds = DOCUMENT_KINDS.map(({ id }) => id) as readonly string[];
  if (kind !== undefined && !kinds.includes(kind))
    return refuse(`種類「${kind}」は知りません。使えるのは ${kinds.join('、')} です。`);
  return { path, city, document, kind };
}

function parse() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ allowPositionals: true, options: { city: text, document: text, kind: text } });
  } catch {
    return refuse(USE);
  }
}

function readBytes(path: string): Uint8Array {
  const about = statSync(path, { throwIfNoEntry: false });
  if (about === undefined || !about.isFile()) return refuse(`「${path}」というファイルがありません。`);
  if (about.size > MOST_BYTES) return refuse('ファイルが大きすぎます（100MBまで）。画像を減らして保存してください。');
  return readFileSync(path);
}
