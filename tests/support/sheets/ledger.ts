import type { Sheet } from '../../../src/domain/sheet/sheet.ts';

/** The texts that stand in a sheet, one for every writing; where it lies is no text. */
export function listTexts(sheet: Sheet | undefined): readonly string[] {
  return Object.entries(sheet?.cells ?? {}).flatMap(([key, { writings }]) =>
    key === 'place' ? [] : writings.map(({ value }) => value),
  );
}

/** A sheet on a device, as a key. */
export type Spot = string;

/**
 * What ought to be: which text ever came to which sheet, and which texts each text replaced when it was written. Every
 * text is written once, so that it can be followed. What a person destroyed (storage cleared, a page closed in spite of
 * its question) may be there or not.
 */
export class Ledger {
  readonly #ancestors = new Map<string, ReadonlySet<string>>();
  readonly #arrived = new Map<Spot, Set<string>>();
  readonly #purged = new Map<Spot, Set<string>>();
  readonly #excused = new Set<string>();
  readonly #forgiven = new Set<string>();
  #count = 0;

  /** A text that nobody has written yet. */
  invent(): string {
    return `文${(this.#count += 1)}`;
  }

  /** Somebody wrote a text, which took the place of those it replaced and of all that these had replaced. */
  write(spot: Spot, text: string, replaced: readonly string[]): void {
    const older = replaced.flatMap((one) => [one, ...(this.#ancestors.get(one) ?? [])]);
    this.#ancestors.set(text, new Set([...(this.#ancestors.get(text) ?? []), ...older]));
    this.arrive(spot, [text]);
  }

  arrive(spot: Spot, texts: readonly string[]): void {
    addAll(this.#arrived, spot, texts);
  }

  /** Nothing at all is known of a sheet any more, its tombstone included, and it comes anew from a file. */
  restart(spot: Spot): void {
    this.#arrived.delete(spot);
    this.#purged.delete(spot);
  }

  purge(spot: Spot, texts: readonly string[]): void {
    addAll(this.#purged, spot, texts);
  }

  /** Somebody wrote an old text again: from now on it, and what it had replaced, may be anywhere or not. */
  forgive(text: string): void {
    for (const one of [text, ...(this.#ancestors.get(text) ?? [])]) this.#forgiven.add(one);
  }

  /** A person destroyed these: they, and what they had replaced, may be there or not. */
  excuse(spot: Spot, texts: readonly string[]): void {
    for (const text of texts) {
      for (const one of [text, ...(this.#ancestors.get(text) ?? [])]) this.#excused.add(`${spot} ${one}`);
    }
  }

  listSpots(): readonly Spot[] {
    return [...this.#arrived.keys()];
  }

  /** The texts that may not stand in a sheet: replaced by a text that came to it, or removed for good. */
  listDead(spot: Spot): ReadonlySet<string> {
    const arrived = [...(this.#arrived.get(spot) ?? [])];
    return new Set([
      ...arrived.flatMap((text) => [...(this.#ancestors.get(text) ?? [])]),
      ...(this.#purged.get(spot) ?? []),
    ]);
  }

  /** Compares what stands in a sheet with what ought to. */
  audit(spot: Spot, standing: readonly string[]): { readonly lost: string[]; readonly returned: string[] } {
    const dead = this.listDead(spot);
    const isExcused = (text: string) => this.#forgiven.has(text) || this.#excused.has(`${spot} ${text}`);
    const arrived = [...(this.#arrived.get(spot) ?? [])];
    return {
      lost: arrived.filter((text) => !dead.has(text) && !standing.includes(text) && !isExcused(text)),
      returned: standing.filter((text) => dead.has(text) && !isExcused(text)),
    };
  }
}

function addAll(map: Map<Spot, Set<string>>, spot: Spot, texts: readonly string[]): void {
  const known = map.get(spot) ?? new Set();
  for (const text of texts) known.add(text);
  map.set(spot, known);
}
