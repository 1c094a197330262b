import { Document, isMap, isSeq, parseDocument, YAMLSeq } from 'yaml';
import type { Remark } from '../model/blocks.ts';
import type { Definition } from './find-definitions.ts';
import { sumOf } from './import-record.ts';

/** What is known before: the glossary as it lies there, what an import wrote of it, the terms for all, the texts. */
export type KnownTerms = {
  readonly city: string;
  readonly text: string | undefined;
  readonly sums: Readonly<Record<string, string>> | undefined;
  readonly shared: ReadonlyMap<string, { readonly id: string; readonly reading: string }>;
  readonly findDefinition: (term: string, named: string) => Definition | undefined;
};

/** The file as it shall be; the sum of each meaning that an import wrote, by its term's id; what became of all. */
export type FinishedGlossary = {
  readonly text: string;
  readonly sums: Readonly<Record<string, string>>;
  readonly counts: { readonly fresh: number; readonly changed: number; readonly same: number; readonly kept: number };
};
type Fate = keyof FinishedGlossary['counts'];
type Entry = { readonly term: string; readonly name?: string; readonly gist: string };
type NewTerm = {
  readonly name: string;
  readonly gist: string;
  readonly reading: string;
  readonly place: Definition | undefined;
};

/** A city's glossary that is added to: what stands in it keeps its place, its id and what people wrote. */
export class GlossaryFile {
  readonly #known: KnownTerms;
  readonly #document: Document;
  readonly #list: YAMLSeq;
  readonly #before: readonly Entry[];
  readonly #seen = new Set<string>();
  readonly #counts: Record<Fate, number> = { fresh: 0, changed: 0, same: 0, kept: 0 };
  readonly #sums: Record<string, string> = {};

  constructor(known: KnownTerms) {
    this.#known = known;
    this.#document = known.text === undefined ? new Document({ meanings: [] }) : parseDocument(known.text);
    const list = this.#document.get('meanings');
    this.#list = isSeq(list) ? list : new YAMLSeq();
    if (this.#list !== list) this.#document.set('meanings', this.#list);
    this.#before = this.#list.toJSON() as readonly Entry[];
  }

  /** Whether a term was added already. */
  has(name: string): boolean {
    return this.#seen.has(name);
  }

  /** Whether the term stood there before, with the place that defines it. */
  knows(name: string): boolean {
    return this.#find(name) >= 0;
  }

  #find(name: string): number {
    const shared = this.#known.shared.get(name)?.id;
    return this.#before.findIndex((one) => one.name === name || (shared !== undefined && one.term === shared));
  }

  /** Adds a term, or the meaning of one that stands there; says what became of it. */
  add({ name, gist, reading, place }: NewTerm): Fate {
    this.#seen.add(name);
    const shared = this.#known.shared.get(name)?.id;
    const at = this.#find(name);
    const before = this.#before[at];
    if (before) return this.#renew(at, before, gist);
    const term = shared ?? this.#nextId();
    const own = shared === undefined ? { name, reading } : {};
    this.#list.add(this.#document.createNode({ term, ...own, gist, ...place }));
    return this.#enter('fresh', term, gist);
  }

  #renew(at: number, { term, gist: old }: Entry, gist: string): Fate {
    const sum = this.#known.sums?.[term];
    if (old === gist) return this.#enter('same', term, gist);
    if (sum !== sumOf(old)) return this.#enter('kept', term, undefined);
    const node = this.#list.items[at];
    if (isMap(node)) node.set('gist', gist);
    return this.#enter('changed', term, gist);
  }

  /** What people wrote has no sum, so that no later import writes over it. */
  #enter(fate: Fate, term: string, gist: string | undefined): Fate {
    this.#counts[fate] += 1;
    if (gist !== undefined) this.#sums[term] = sumOf(gist);
    return fate;
  }

  #nextId(): string {
    const taken = new Set((this.#list.toJSON() as readonly Entry[]).map(({ term }) => term));
    let number = 1;
    while (taken.has(`${this.#known.city}-${number}`)) number += 1;
    return `${this.#known.city}-${number}`;
  }

  /** Terms that an import wrote before and that the file has no longer. */
  listGone(): readonly Remark[] {
    const names = new Map([...this.#known.shared].map(([name, { id }]) => [id, name]));
    return this.#before
      .filter(
        ({ term, name }) => this.#known.sums?.[term] !== undefined && !this.#seen.has(name ?? names.get(term) ?? ''),
      )
      .map(({ term, name }) => ({
        place: 'glossary.yaml',
        text: `「${name ?? names.get(term) ?? term}」は、新しいファイルにありません。残すか消すかを決めてください。`,
      }));
  }

  /** The file with all that was added. */
  finish(): FinishedGlossary {
    return { text: this.#document.toString({ lineWidth: 0 }), sums: this.#sums, counts: this.#counts };
  }
}
