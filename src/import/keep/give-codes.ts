import { nextNumber } from '../../domain/handbook/permanent-number.ts';
import type { Existing } from './read-existing.ts';

/** Hands out permanent numbers that nobody has, one after the other. */
export class CodeGiver {
  readonly #taken: Set<string>;
  readonly #city: readonly string[];
  readonly #document: string[];

  constructor({ codes, cityCodes, document }: Pick<Existing, 'codes' | 'cityCodes' | 'document'>) {
    this.#taken = new Set(codes);
    this.#city = cityCodes;
    this.#document = document?.sections.map(({ code }) => code).filter((code) => code !== '') ?? [];
  }

  /** The next free number. */
  next(): string {
    const code = nextNumber({ taken: this.#taken, city: this.#city, document: this.#document });
    if (code === undefined) throw new Error('no permanent number of six digits is left');
    this.#taken.add(code);
    this.#document.push(code);
    return code;
  }
}
