import { useEffect, useState } from 'preact/hooks';
import { address, withBase } from '../../domain/handbook/address.ts';
import type { WizardResult } from '../../domain/wizard/wizard-data.ts';
import { fetchJson } from '../files/fetch-file.ts';

/** What the result is drawn from: there, on its way (undefined), or not to be had. */
export type HeldResult = WizardResult | 'failed' | undefined;

/**
 * Fetches what only the result needs, as soon as it is wanted: while the reader still answers. Gives what is there and
 * a way to try again.
 */
export function useResult(base: string, isWanted: boolean): readonly [HeldResult, () => void] {
  const [held, setHeld] = useState<HeldResult>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!isWanted || (held && held !== 'failed')) return;
    setHeld(undefined);
    fetchJson<WizardResult>(withBase(base, address.wizardResult()))
      .then(setHeld)
      .catch(() => setHeld('failed'));
    // oxlint-disable-next-line react/exhaustive-deps -- what is held is asked only when a turn begins
  }, [isWanted, turn]);
  return [held, () => setTurn(turn + 1)];
}
