import { parse } from 'yaml';
import { nextNumber } from '../domain/handbook/permanent-number.ts';
import { Refusal } from './refusal.ts';

/** The texts of a content folder by their path below it. */
export type Tree = ReadonlyMap<string, string>;

const CODE = /^code:\s*["']?(\d{4,6})["']?\s*$/m;

/** Gives the text of a file that has to be there; throws a Refusal that says what to make first. */
export function getText(tree: Tree, file: string, first: string): string {
  const text = tree.get(file);
  if (text === undefined) throw new Refusal(`content/${file} がありません。先に ${first} で作ってください。`);
  return text;
}

/** Takes a file that is to be made; throws a Refusal when it is there already. */
export function assertFree(tree: Tree, file: string): void {
  if (tree.has(file)) throw new Refusal(`content/${file} は、もうあります。別の名前にしてください。`);
}

/** Gives the fields of a YAML file; an empty file has none. */
export function readFields(text: string): Readonly<Record<string, unknown>> {
  return (parse(text) ?? {}) as Readonly<Record<string, unknown>>;
}

/** Gives the next permanent number for a folder of a document or of a list. Throws a Refusal when there is none. */
export function takeCode(tree: Tree, folder: string): string {
  // The code of a city is the state's number for it.
  const found = [...tree].filter(([file]) => !file.endsWith('/city.yaml'));
  const codesIn = (below: string) =>
    found.flatMap(([file, text]) => (file.startsWith(below) ? (CODE.exec(text)?.[1] ?? []) : []));
  const city = `${folder.split('/').slice(0, 2).join('/')}/`;
  const code = nextNumber({ taken: new Set(codesIn('')), city: codesIn(city), document: codesIn(`${folder}/`) });
  if (code === undefined) throw new Refusal('永久の番号が、もうありません。');
  return code;
}

/** Gives the lowest rank that none of some files has yet, counted from 1. */
export function takeOrder(texts: readonly string[]): number {
  const taken = texts.map((text) => Number(readFields(text)['order']));
  return Math.max(0, ...taken.filter(Number.isFinite)) + 1;
}

/** Takes `<city>/<document>/<section>`; gives the sources it answers for. Throws a Refusal when there is none such. */
export function findSection(tree: Tree, key: string): { readonly sources: readonly string[] } {
  const [city = '', document = '', section = ''] = key.split('/');
  const found = [...tree].find(
    ([file]) => file.startsWith(`cities/${city}/${document}/`) && file.endsWith(`/${section}.mdx`) && section !== '',
  );
  if (!found) throw new Refusal(`節「${key}」がありません。--section は <市>/<文書>/<節> の形で書きます。`);
  const [, head = ''] = /^---\n(.*?)\n---/s.exec(found[1]) ?? [];
  return { sources: (readFields(head)['sources'] ?? []) as readonly string[] };
}
