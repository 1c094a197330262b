import { useState } from 'preact/hooks';
import type { Checklist, Party } from '../../domain/sheet/checklist.ts';
import { countProgress } from '../../domain/sheet/sheet-progress.ts';
import type { Side } from '../../domain/sheet/sheet-side.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import { findSide, keepSide, readSide, type Taking } from './taking.ts';

type OpenSide = {
  readonly side: Side;
  /** The part that is shown: one's own, or the fuller one as long as nobody has said whose is theirs. */
  readonly shown: Party;
  readonly show: (party: Party) => void;
  /** What is taken in comes from the other party, as long as nothing else is known. */
  readonly receive: (taking: Taking) => void;
};

/** Keeps whose part of an open sheet is filled in on this device, and which part is shown. */
export function useSide(store: SheetStore, checklist: Checklist, entry: Entry): OpenSide {
  const { parties } = checklist;
  const [side, setSide] = useState(() => readSide(store, entry.id));
  const [looked, setLooked] = useState<Party>();
  const keep = (id: string, next: Side) => {
    keepSide(store, id, next);
    if (id === entry.id) setSide(next);
  };
  const count = (party: Party) => countProgress(entry.sheet, checklist, party).marked;
  const fuller = parties.reduce<Party>((most, one) => (count(one) > count(most) ? one : most), parties[0] ?? 'group');
  return {
    side,
    shown: looked ?? side.party ?? (side.isReceived ? fuller : (parties[0] ?? 'group')),
    show: (party) => {
      setLooked(party);
      if (side.party === undefined || !side.isReceived) keep(entry.id, { ...side, party });
    },
    receive: (taking) => parties.length > 1 && keep(taking.sheet.id, findSide(store, taking, entry)),
  };
}
