// Run: npm run import -- <file> --city <id> --document <id> [--kind <kind>], or <file> --beside <city>/<document> for
// words beside an edition of ours; --edition <day> for a text that amends the one that is there. Takes a file of a city
// into the content folder (or HANDBOOK_CONTENT): all of it or nothing, with a report of every character.
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DOCUMENT_KINDS } from '../domain/handbook/handbook.ts';
import { OFFICIAL_FOLDER } from '../domain/handbook/official-layer.ts';
import { contentRoot } from '../loaders/content-root.ts';
import { importBeside } from './beside/import-beside.ts';
import { importDocument } from './import-document.ts';
import { importGlossary } from './import-glossary.ts';
import { importList } from './import-list.ts';
import { askForEdition, proposeEdition, SAME_EDITION } from './keep/propose-edition.ts';
import { Refusal, refuse } from './refusal.ts';
import type { Account } from './report/account.ts';
import { accountOfBeside } from './report/account-of-beside.ts';
import { accountOfDocument } from './report/account-of-document.ts';
import { accountOfGlossary } from './report/account-of-glossary.ts';
import { accountOfList } from './report/account-of-list.ts';
import { formatReport, formatReportData } from './report/format-report.ts';
import { putFiles } from '../loaders/put-files.ts';

const USE =
  '使い方：npm run import -- <ファイル> --city <市> --document <文書> [--kind <種類>]。取組の一覧は --kind projects、用語集は --kind glossary（--documentは要りません）。当サイトの版に市のことばを並べるなら、<ファイル> --wording official --beside <市>/<文書>（--cityと--documentは要りません）。改正された文書なら、--edition 令和9年4月1日 を付けると、いまの版も残ります。';
/** The kinds that are no document: a city's list of projects, which names its folder too, and its terms. */
const [LIST, GLOSSARY] = ['projects', 'glossary'] as const;
const MOST_TOLD = 10;
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
  const { path, city, document, kind, isBeside, edition } = readOrder();
  const [file, root, bytes] = [basename(path), contentRoot(), readBytes(path)];
  if (kind === LIST) {
    const list = importList(bytes, { root, city, file });
    return finish(join(root, 'cities', city, LIST), { files: list.files, moved: [] }, accountOfList(list, file));
  }
  if (kind === GLOSSARY) {
    const glossary = importGlossary(bytes, { root, city, file });
    return finish(join(root, 'cities', city), { files: glossary.files, moved: [] }, accountOfGlossary(glossary, file));
  }
  if (document === undefined) refuse(USE);
  if (isBeside) {
    const laid = await importBeside(bytes, { root, city, document, file });
    return finish(join(root, 'cities', city, document, OFFICIAL_FOLDER), laid.written, accountOfBeside(laid, file));
  }
  const imported = await importDocument(bytes, { root, city, document, kind, file });
  const folder = join(root, 'cities', city, document);
  if (edition === undefined) askForEdition(imported);
  if (edition === undefined || edition === SAME_EDITION)
    return finish(folder, imported.written, accountOfDocument(imported, file));
  const files = proposeEdition(imported, folder, edition);
  finish(folder, { files, moved: [] }, accountOfDocument(imported, file, edition));
}

type Written = { readonly files: ReadonlyMap<string, string>; readonly moved: readonly string[] };

function finish(folder: string, { files, moved }: Written, account: Account): void {
  const reports = [
    ['import-report.html', formatReport(account)],
    ['import-report.json', formatReportData(account)],
  ] as const;
  putFiles(folder, new Map([...files, ...reports]), moved);
  for (const line of account.summary) console.log(`■ ${line}`);
  const { look, next } = account;
  if (look.length > 0)
    console.log(['■ はじめに見るところ', ...look.slice(0, MOST_TOLD).map((line) => `　・${line}`)].join('\n'));
  if (look.length > MOST_TOLD) console.log(`　ほかに${look.length - MOST_TOLD}件あります（報告を見てください）。`);
  console.log(`■ 次にすること：${next}npm run check:content で確かめてください。`);
  console.log(`報告：${join(folder, 'import-report.html')}（公開しないでください）`);
}

function readOrder() {
  const { values, positionals } = parse();
  const [path, ...others] = positionals;
  const { kind, beside, wording, edition } = values;
  const { city, document } = beside === undefined ? values : readBeside(beside, values);
  if (path === undefined || others.length > 0 || city === undefined) return refuse(USE);
  if (wording !== undefined && wording !== 'official')
    return refuse(`--wording ${wording} では取り込めません。取り込むのは市のことばなので、official です。`);
  const kinds: readonly string[] = [...DOCUMENT_KINDS.map(({ id }) => id), LIST, GLOSSARY];
  if (kind !== undefined && !kinds.includes(kind))
    return refuse(`種類「${kind}」は知りません。使えるのは ${kinds.join('、')} です。`);
  if (beside !== undefined && kind !== undefined)
    return refuse('--beside のときは、--kind を付けません。種類は、当サイトの版のものです。');
  if (edition !== undefined) refuseEdition(beside, kind);
  return { path, city, document, kind, edition, isBeside: beside !== undefined };
}

/** Only a document has editions. */
function refuseEdition(beside: string | undefined, kind: string | undefined): void {
  if (beside !== undefined || kind === LIST || kind === GLOSSARY)
    refuse('--edition は、文書を取り込むときだけ付けます。');
}

type Named = { readonly city?: string | undefined; readonly document?: string | undefined };

/** The edition of ours says which city and document it is; whoever says it twice says the same. */
function readBeside(beside: string, named: Named): Named {
  const [city, document, ...more] = beside.split('/');
  if (!city || !document || more.length > 0)
    return refuse(`--beside ${beside} は読めません。<市>/<文書> の形で書いてください（例 --beside mihon/care）。`);
  if ((named.city ?? city) !== city || (named.document ?? document) !== document)
    return refuse(`--beside ${beside} と、--city か --document が違います。--beside だけを書いてください。`);
  return { city, document };
}

function parse() {
  try {
    const text = { type: 'string' } as const;
    const options = { city: text, document: text, kind: text, wording: text, beside: text, edition: text } as const;
    return parseArgs({ allowPositionals: true, options });
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
