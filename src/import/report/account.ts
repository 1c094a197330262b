import type { Balance } from '../ledger/ledger.ts';
import type { Picture } from '../model/blocks.ts';

/** A table of the report. */
export type AccountTable = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What an import found and did, for the screen, the page and machines alike. */
export type Account = {
  readonly file: string;
  readonly kind: string;
  /** Sentences with what they are about before the colon. */
  readonly summary: readonly string[];
  /** What a person should look at first. */
  readonly look: readonly string[];
  readonly next: string;
  /** Furigana of the file, which a person confirms before they are used. */
  readonly readings: readonly string[];
  readonly tables: readonly AccountTable[];
  /** What a person has to read and to write anew. */
  readonly pictures: readonly Picture[];
  readonly balance: Balance;
};

/** Says what became of all characters; the sums agree, or nothing would have been written. */
export function tellBalance({ total, carried, aside }: Balance): string {
  const tell = (count: number) => count.toLocaleString('ja-JP');
  return `文字：${tell(total)}字のうち${tell(carried)}字を取り込み、${tell(aside)}字は取り込みませんでした（合わせて${tell(carried + aside)}字）。`;
}
