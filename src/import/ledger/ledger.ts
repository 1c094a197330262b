import type { Slice } from '../model/slices.ts';

/** What became of a character: nothing yet, it stands in the content, or it was set aside for a reason. */
const STATES = { open: 0, carried: 1, aside: 2 } as const;

type Node = {
  readonly part: string;
  readonly place: string;
  readonly text: string;
  readonly states: Uint8Array;
  readonly reasons: Map<number, string>;
};

/** Characters that stand together and were set aside for one reason. */
export type AsideEntry = {
  readonly part: string;
  readonly place: string;
  readonly reason: string;
  readonly text: string;
};

export type Balance = {
  readonly total: number;
  readonly carried: number;
  readonly aside: number;
  readonly open: number;
  readonly asides: readonly AsideEntry[];
  readonly opens: readonly AsideEntry[];
};

/** The book of every character of a file: registered once while it is read, entered where it went. */
export class Ledger {
  readonly #nodes: Node[] = [];
  readonly #taken = new Set<number>();

  /** Enters a text node and gives its number. */
  register(part: string, place: string, text: string): number {
    this.#nodes.push({ part, place, text, states: new Uint8Array(text.length), reasons: new Map() });
    return this.#nodes.length - 1;
  }

  /** A slice over the whole of a node. */
  sliceOf(node: number): Slice {
    return { text: this.#nodes[node]?.text ?? '', node, at: 0 };
  }

  /** The whole text of slices stands in the content now. What was carried once may be carried again. */
  carry(slices: readonly Slice[]): void {
    this.#enter(slices, STATES.carried);
  }

  /** The text of slices is not taken over. What stands in the content already stays carried. */
  setAside(slices: readonly Slice[], reason: string): void {
    this.#enter(slices, STATES.aside, reason);
  }

  /** The same, but for what nobody has accounted for: words of a diagram may have been read with the text. */
  setAsideOpen(slices: readonly Slice[], reason: string): void {
    for (const slice of slices)
      if (slice.node !== undefined && !this.#taken.has(slice.node)) this.setAside([slice], reason);
  }

  /** Words that were read and will be carried later. */
  take(slices: readonly Slice[]): void {
    for (const { node } of slices) if (node !== undefined) this.#taken.add(node);
  }

  /** Where a slice stands in the file, for a report. */
  placeOf(slice: Slice | undefined): string {
    const node = slice?.node === undefined ? undefined : this.#nodes[slice.node];
    return node === undefined ? '' : node.place;
  }

  /** Every text of the file, in the order in which it was read. */
  listTexts(): readonly { readonly part: string; readonly text: string }[] {
    return this.#nodes.map(({ part, text }) => ({ part, text }));
  }

  /** The sums, with what was set aside and what nobody has accounted for. */
  balance(): Balance {
    const runs = this.#nodes.flatMap(listRuns);
    const count = (state: number) =>
      runs.filter((run) => run.state === state).reduce((sum, { text }) => sum + text.length, 0);
    const told = (state: number) => runs.filter((run) => run.state === state).map(({ state: _, ...entry }) => entry);
    return {
      total: this.#nodes.reduce((sum, { text }) => sum + text.length, 0),
      carried: count(STATES.carried),
      aside: count(STATES.aside),
      open: count(STATES.open),
      asides: told(STATES.aside),
      opens: told(STATES.open),
    };
  }

  #enter(slices: readonly Slice[], state: number, reason = ''): void {
    for (const { node: number, at, text } of slices) {
      const node = number === undefined ? undefined : this.#nodes[number];
      if (node === undefined) continue;
      for (let index = at; index < at + text.length; index += 1) {
        if (node.states[index] === STATES.carried) continue;
        node.states[index] = state;
        if (state === STATES.aside) node.reasons.set(index, reason);
      }
    }
  }
}

function listRuns({ part, place, text, states, reasons }: Node): readonly (AsideEntry & { readonly state: number })[] {
  const runs: { part: string; place: string; reason: string; text: string; state: number }[] = [];
  for (const [at, state] of states.entries()) {
    const reason = reasons.get(at) ?? '';
    const last = runs.at(-1);
    if (last && last.state === state && (state !== STATES.aside || last.reason === reason)) last.text += text[at];
    else runs.push({ part, place, reason: state === STATES.aside ? reason : '', text: text[at] ?? '', state });
  }
  return runs;
}
