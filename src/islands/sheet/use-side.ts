import { useState } from 'preact/hooks';
import type { Checklist, Party } from '../../domain/sheet/checklist.ts';
import { countProgress } from '../../domain/sheet/sheet-progress.ts';
import { isOwnPart, type Side } from '../../domain/sheet/sheet-side.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import { keepSide, readSide } from './taking.ts';

type OpenSide = {
  /** Whether nobody has said yet who fills in this sheet. */
  readonly isAsking: boolean;
  /** The part that is shown: one's own, or the fuller one as long as nobody has said whose is theirs. */
  readonly shown: Party;
  /** Whether the shown part is one's own to write. */
  readonly isOwn: boolean;
  readonly show: (party: Party) => void;
  /** From now on both parts are written here. */
  readonly openBoth: () => void;
};

/** Keeps whose part of an open sheet is filled in on this device, and which part is shown. */
export function useSide(store: SheetStore, checklist: Checklist, { id, sheet }: Entry): OpenSide {
  const { parties } = checklist;
  const [side, setSide] = useState(() => readSide(store, id));
  const [looked, setLooked] = useState<Party>();
  const keep = (next: Side) => {
    keepSide(store, id, next);
    setSide(next);
  };
  const count = (party: Party) => countProgress(sheet, checklist, party).marked;
  const first = parties[0] ?? 'group';
  const fuller = parties.reduce<Party>((most, one) => (count(one) > count(most) ? one : most), first);
  const isAsking = parties.length > 1 && side === undefined;
  const shown = looked ?? (side === 'both' ? first : (side ?? fuller));
  return {
    isAsking,
    shown,
    isOwn: parties.length < 2 || isOwnPart(side, shown),
    show: (party) => {
      setLooked(party);
      if (side === undefined) keep(party);
    },
    openBoth: () => keep('both'),
  };
}
