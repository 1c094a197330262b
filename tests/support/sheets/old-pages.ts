import type { Ledger } from './ledger.ts';

/**
 * A sheet as the editions before wrote it: the one name of the page served every sheet, which counted its writings from
 * one.
 */
export class OldSheet {
  readonly id: string;
  readonly #screen: string;
  readonly #cells = new Map<string, { readonly value: string; readonly n: number }>();

  readonly #from: ReadonlyMap<string, { readonly value: string; readonly n: number }> | undefined;

  /**
   * Begins a sheet, or goes on from one apart from it: today such a fork is a history of its own, under an id of its
   * own.
   */
  constructor(id: string, screen: string, from?: OldSheet) {
    this.id = id;
    this.#screen = screen;
    this.#from = from && new Map(from.#cells);
    if (from) this.#cells = new Map(from.#cells);
  }

  type(ledger: Ledger, key: string): void {
    const before = this.#cells.get(key);
    const value = ledger.invent();
    const isApart = before !== undefined && before === this.#from?.get(key);
    ledger.write('elsewhere', value, before && !isApart ? [before.value] : []);
    this.#cells.set(key, { value, n: (before?.n ?? 0) + 1 });
  }

  texts(): readonly string[] {
    return [...this.#cells.values()].map(({ value }) => value);
  }

  format(): string {
    const cells = [...this.#cells].map(([key, { value, n }]) => [
      key,
      { seen: { [this.#screen]: n }, writings: [{ value, by: this.#screen, n, at: '2026-04-01T00:00:00.000Z' }] },
    ]);
    return formatOld(2, this.id, Object.fromEntries(cells));
  }
}

/** A file of the first version: plain values. */
export function formatFirst(id: string, cells: Readonly<Record<string, string>>): string {
  return formatOld(1, id, cells);
}

function formatOld(version: number, id: string, cells: unknown): string {
  const created = '2026-04-01T00:00:00.000Z';
  return JSON.stringify({
    kind: 'kyodo-handbook-sheet',
    version,
    id,
    list: 'small-sheet',
    edition: 'first',
    created,
    cells,
  });
}
