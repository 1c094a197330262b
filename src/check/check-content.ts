import type { Content } from './read/content.ts';
import { readContent } from './read/read-content.ts';
import { readFolder } from './read/read-folder.ts';
import { NOTICES, RULES, type Rule } from './rules.ts';
import type { Finding } from './finding.ts';

/**
 * What a check has seen: how many files, everything that is wrong with them, file by file, and what somebody should
 * read again (the site says less until then, but nothing wrong).
 */
export type Report = {
  readonly files: number;
  readonly findings: readonly Finding[];
  readonly notices: readonly Finding[];
};

/** Checks a content folder against every rule that needs no build, so that an author hears of all faults at once. */
export async function checkContent(root: string): Promise<Report> {
  return checkFiles(readFolder(root));
}

/** The same over files by their path below a content folder, wherever they come from. */
export async function checkFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Report> {
  const content = await readContent(files);
  const findings = [...content.findings, ...(await ask(RULES, content))];
  const notices = await ask(NOTICES, content);
  return {
    files: files.size,
    findings: findings.toSorted(compareLocations),
    notices: notices.toSorted(compareLocations),
  };
}

async function ask(rules: readonly Rule[], content: Content): Promise<readonly Finding[]> {
  const told: Finding[] = [];
  for (const rule of rules) told.push(...(await rule(content)));
  return told;
}

function compareLocations(a: Finding, b: Finding): number {
  return a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;
}
