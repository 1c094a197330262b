// Compares two builds of the site: node tests/commands/compare-builds.ts <folder before> <folder after>. For a change
// that moves files and must leave every page as it was. Names that follow the paths of the code may differ, if each
// goes over into one other everywhere; all else (files, their order, text, attributes) must be the same to the byte.
// Prints how many names of each kind differ.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The closed list of names that follow paths, and what is computed from them. */
const KINDS: Readonly<Record<string, RegExp>> = {
  'scoped class': /\bastro-[a-z0-9]{8}\b/g,
  'file of _astro': /(?<=_astro\/)[\w.-]+?\.[\w-]{8}(?=\.(?:js|css)\b)/g,
  'hash of a policy': /(?<='sha256-)[A-Za-z0-9+/]{43}=(?=')/g,
  // A file's sum and its size, which a name of another length changes; and the sum of all.
  'sum of the offline copy': /(?<=")(?:[A-Za-z0-9+/]{43}=",\d+(?=\])|[0-9a-f]{16}(?="))/g,
};

type Names = Readonly<Record<string, readonly string[]>>;

/** Takes the text of a file; gives it without the names of the list, and these in their order, by kind. */
export function takeNamesOut(text: string): { readonly rest: string; readonly names: Names } {
  const names = Object.fromEntries(Object.keys(KINDS).map((kind): [string, string[]] => [kind, []]));
  const rest = Object.entries(KINDS).reduce(
    (left, [kind, pattern]) =>
      left.replace(pattern, (name) => {
        names[kind]?.push(name);
        return `<${kind}>`;
      }),
    text,
  );
  return { rest, names };
}

/** Keeps which name of one build stands where which name of the other stood; says when one of them stands for two. */
export class NamePairs {
  readonly #there = new Map<string, string>();
  readonly #back = new Map<string, string>();

  /** Takes a name before and after; gives what contradicts an earlier pair, if anything does. */
  add(kind: string, before: string, after: string): string | undefined {
    const known = this.#there.get(`${kind} ${before}`) ?? after;
    const back = this.#back.get(`${kind} ${after}`) ?? before;
    this.#there.set(`${kind} ${before}`, known);
    this.#back.set(`${kind} ${after}`, back);
    return known === after && back === before ? undefined : `${kind} ${before} is ${known} and ${after}`;
  }

  /** How many names of a kind differ between the builds. */
  countChanged(kind: string): number {
    return [...this.#there].filter(([name, after]) => name.startsWith(`${kind} `) && name !== `${kind} ${after}`)
      .length;
  }
}

/** Takes two folders; gives what differs besides the names of the list, and how many of each kind differ. */
export function compareBuilds(before: string, after: string) {
  const pairs = new NamePairs();
  const [old, now] = [listFiles(before), listFiles(after)];
  const faults: string[] = [];
  if (old.length !== now.length) faults.push(`${old.length} files before, ${now.length} after`);
  const nameless = (path: string) => takeNamesOut(path).rest;
  const left = new Map(Map.groupBy(now, nameless));
  for (const path of old) {
    const same = left.get(nameless(path)) ?? [];
    const found = same.find((one) => isSame(join(before, path), join(after, one), new NamePairs())) ?? same[0];
    if (found === undefined) faults.push(`${path} has gone`);
    else {
      left.set(
        nameless(path),
        same.filter((one) => one !== found),
      );
      faults.push(...compareFiles(join(before, path), join(after, found), pairs).map((fault) => `${path}: ${fault}`));
    }
  }
  faults.push(...[...left.values()].flat().map((path) => `${path} is new`));
  const changed = Object.keys(KINDS).map((kind) => [kind, pairs.countChanged(kind)] as const);
  return { files: old.length, faults, changed: Object.fromEntries(changed) };
}

function isSame(before: string, after: string, pairs: NamePairs): boolean {
  return compareFiles(before, after, pairs).length === 0;
}

function compareFiles(before: string, after: string, pairs: NamePairs): readonly string[] {
  // One letter a byte, so that files of any kind are compared to the byte.
  const [old, now] = [before, after].map((path) => takeNamesOut(readFileSync(path, 'latin1')));
  if (!old || !now) return [];
  if (old.rest !== now.rest) return [tellDifference(old.rest, now.rest)];
  return Object.entries(old.names).flatMap(([kind, names]) =>
    names.flatMap((name, at) => pairs.add(kind, name, now.names[kind]?.[at] ?? '') ?? []),
  );
}

function tellDifference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const around = (text: string) => JSON.stringify(Buffer.from(text.slice(at - 40, at + 80), 'latin1').toString());
  return `at ${at}: ${around(before)} became ${around(after)}`;
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/*$/, '/').length))
    .toSorted();
}

if (import.meta.main) {
  const [before, after] = process.argv.slice(2);
  if (!before || !after) throw new Error('Name two folders: the build before and the build after.');
  const { files, faults, changed } = compareBuilds(before, after);
  for (const fault of faults.slice(0, 30)) console.error(fault);
  console.log(
    `${files} files; ${Object.entries(changed)
      .map(([kind, count]) => `${kind}: ${count}`)
      .join('; ')}`,
  );
  console.log(faults.length === 0 ? 'The same but for these names.' : `${faults.length} differences.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
