import type { Existing } from './read-existing.ts';

const MOST = 999_999;

/** Hands out permanent numbers that nobody has: behind the city's own, a new document at the next hundred. */
export class CodeGiver {
  readonly #taken: Set<string>;
  #next: number;

  constructor({ codes, cityCodes, document }: Pick<Existing, 'codes' | 'cityCodes' | 'document'>) {
    this.#taken = new Set(codes);
    const own = document?.sections.map(({ code }) => Number(code)).filter((code) => code > 0) ?? [];
    const city = cityCodes.map(Number);
    if (own.length > 0) this.#next = Math.max(...own) + 1;
    else if (city.length > 0) this.#next = (Math.floor(Math.max(...city) / 100) + 1) * 100 + 1;
    else this.#next = freeThousand(codes) * 1000 + 1;
  }

  /** The next free number. */
  next(): string {
    while (this.#taken.has(String(this.#next))) this.#next += 1;
    if (this.#next > MOST) throw new Error('no permanent number of six digits is left');
    const code = String(this.#next);
    this.#taken.add(code);
    return code;
  }
}

/** The first thousand of which no number is used, so that a city's numbers stand together. */
function freeThousand(codes: ReadonlySet<string>): number {
  const used = new Set([...codes].map((code) => Math.floor(Number(code) / 1000)));
  let thousand = 1;
  while (used.has(thousand)) thousand += 1;
  return thousand;
}
