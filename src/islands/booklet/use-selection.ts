import { useEffect, useState } from 'preact/hooks';
import { addSections, formatSelection, type Selection } from '../../domain/booklet/selection.ts';
import {
  keepEarlier,
  keepSelection,
  onSelection,
  openSelection,
  readEarlier,
  readSelection,
  type OpenedSelection,
} from './keep-selection.ts';

/** The choice of the booklet's page: what it opened with, what it is now, and what was chosen before. */
export type KeptSelection = {
  readonly opened: OpenedSelection;
  readonly selection: Selection;
  readonly earlier: Selection;
  readonly change: (next: Selection) => void;
  /** Adds what was chosen before to the choice. */
  readonly addEarlier: () => void;
};

/** Keeps the booklet's choice in the address and on this device, and follows what other tabs choose. */
export function useSelection(base: string): KeptSelection {
  const [opened] = useState(() => openSelection(base, location.search));
  const [selection, setSelection] = useState(opened.selection);
  const [earlier, setEarlier] = useState(() => readEarlier(base));
  useEffect(() => {
    showInAddress(selection);
    keepSelection(base, selection);
    return onSelection(() => setSelection(readSelection(base)));
    // oxlint-disable-next-line react/exhaustive-deps -- kept once; changes are kept where they are made
  }, []);
  const change = (next: Selection) => {
    setSelection(next);
    showInAddress(next);
    keepSelection(base, next);
  };
  const addEarlier = () => {
    change(addSections(selection, earlier));
    keepEarlier(base, []);
    setEarlier([]);
  };
  return { opened, selection, earlier: earlier.filter((code) => !selection.includes(code)), change, addEarlier };
}

function showInAddress(selection: Selection): void {
  const kept = new URLSearchParams(location.search);
  kept.delete('add');
  if (selection.length === 0) kept.delete('s');
  else kept.set('s', formatSelection(selection));
  history.replaceState(history.state, '', `${location.pathname}${kept.size > 0 ? `?${kept}` : ''}${location.hash}`);
}
