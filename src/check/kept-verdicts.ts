import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What earlier runs found nothing wrong with. */
export type KeptVerdicts = {
  readonly isGood: (text: string) => boolean;
  readonly noteGood: (text: string) => void;
};

/**
 * Opens what is noted in a folder of texts that somebody judged (`judge`: all that the judgement rests on, so that
 * another judge begins anew). Only sums are kept, and only of what is good: a fault is always told by the judge. Where
 * nothing can be written, every run judges for itself.
 */
export function openVerdicts(folder: string, judge: string): KeptVerdicts {
  const file = join(folder, `${sum(judge)}.txt`);
  const good = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  return {
    isGood: (text) => good.has(sum(text)),
    noteGood: (text) => {
      good.add(sum(text));
      try {
        mkdirSync(folder, { recursive: true });
        appendFileSync(file, `${sum(text)}\n`);
      } catch {
        // A folder that is only read: nothing is lost but time.
      }
    },
  };
}

function sum(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
