import { decodeText } from '../loaders/decode-text.ts';
import type { Content } from './read/content.ts';
import { cityOf } from './read/content-paths.ts';
import { readContent } from './read/read-content.ts';
import { readFolder } from './read/read-folder.ts';
import { listReadings, type Reading } from './list-readings.ts';
import { NOTICES, RULES, type Rule } from './rules.ts';
import { judgeEditions } from './judge-editions.ts';
import { judgeReused } from './judge-reused.ts';
import { listEditionStates } from './edition-states.ts';
import type { Finding } from './finding.ts';

/**
 * What a check has seen: how many files, everything that is wrong with them, file by file, what somebody should read
 * again (the site says less until then, but nothing wrong), and the readings that only a person can judge.
 */
export type Report = {
  readonly files: number;
  readonly findings: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly readings: readonly Reading[];
};

/** Checks a content folder against every rule that needs no build, so that an author hears of all faults at once. */
export async function checkContent(root: string, city?: string): Promise<Report> {
  return checkFiles(readFolder(root), city);
}

/** What of a content folder is wrong, and stops a build: the findings of its report, without the rest. */
export async function listFaults(root: string, city?: string): Promise<readonly Finding[]> {
  return (await judge(readFolder(root), city)).findings;
}

/**
 * The same over files by their path below a content folder, wherever they come from. With a city, what is told is of
 * its files and of those that all share; the others are only read, because its files refer to them.
 */
export async function checkFiles(files: ReadonlyMap<string, Uint8Array>, city?: string): Promise<Report> {
  const { asked, texts, findings } = await judge(files, city);
  const notices = (await ask(NOTICES, asked)).filter((notice) => city === undefined || cityOf(notice.file) === city);
  return {
    files: [...files.keys()].filter((file) => asked.isAsked({ file })).length,
    findings,
    notices: finish(notices, texts),
    readings: listReadings(asked, city),
  };
}

async function judge(files: ReadonlyMap<string, Uint8Array>, city: string | undefined) {
  const { own, states } = listEditionStates(files);
  const content = await readContent(own);
  const isAsked = ({ file }: { readonly file: string }) => city === undefined || [city, ''].includes(cityOf(file));
  const asked: Content = { ...content, isAsked };
  const base = [...content.findings, ...(await ask(RULES, asked))];
  const others: Finding[] = [...judgeEditions(files), ...judgeReused(files)];
  for (const { files: laid, tell, isAsked: isOf } of states) {
    const state = await readContent(laid);
    others.push(...tell([...state.findings, ...(await ask(RULES, { ...state, isAsked: isOf }))], base));
  }
  const texts = new Map([...decodeTexts(files, own), ...content.texts]);
  return { asked, texts, findings: finish([...base, ...others].filter(isAsked), texts) };
}

/** The texts of other editions, which are read in no content by the path at which they are edited. */
function decodeTexts(files: ReadonlyMap<string, Uint8Array>, own: ReadonlyMap<string, Uint8Array>) {
  const others = [...files].filter(([file]) => !own.has(file) && /\.(?:mdx|yaml)$/.test(file));
  return others.map(([file, bytes]) => [file, decodeText(bytes).text.replace(/\r\n?/g, '\n')] as const);
}

async function ask(rules: readonly Rule[], content: Content): Promise<readonly Finding[]> {
  const told: Finding[] = [];
  for (const rule of rules) told.push(...(await rule(content)));
  return told;
}

/** Each finding once, file by file, with the line as it is written where no value is named. */
function finish(findings: readonly Finding[], texts: Content['texts']): readonly Finding[] {
  const shown = findings.map((finding) => {
    if (finding.line === undefined) return tellWhole(finding, texts);
    if ((finding.value ?? '').trim() !== '') return finding;
    return { ...finding, value: texts.get(finding.file)?.split('\n')[finding.line - 1]?.trim() };
  });
  const keyOf = ({ file, line, field, problem }: Finding) => [file, line, field, problem].join('\n');
  return [...new Map(shown.map((finding) => [keyOf(finding), finding])).values()].toSorted(compareLocations);
}

/** Of a whole file its name is what is shown; an editor opens it at its top. */
function tellWhole(finding: Finding, texts: Content['texts']): Finding {
  const name = finding.file.slice(finding.file.lastIndexOf('/') + 1);
  return { ...finding, line: texts.has(finding.file) ? 1 : undefined, value: finding.value ?? name };
}

function compareLocations(a: Finding, b: Finding): number {
  return a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;
}
