import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What the field and its list say: whether the list is open, and which option is chosen (-1 for none). */
type Combobox = { readonly isOpen: boolean; readonly active: number };
type Counted = Combobox & { readonly count: number };
type Held = { readonly current: HTMLElement | null };

/**
 * Makes a field a combobox, so that its list can be used by keys and read aloud. Arrows choose, Enter opens what is
 * chosen (or sends the form), Escape closes, leaving the field closes. `id` is that of the list, `count` how many
 * options it has.
 */
export function useCombobox(
  field: HTMLInputElement,
  id: string,
  list: Held,
  count: number,
): Combobox & { readonly open: () => void } {
  const [state, setState] = useState<Combobox>({ isOpen: false, active: -1 });
  const now = useRef({ ...state, count });
  now.current = { ...state, count };
  const change = (changed: Partial<Combobox>) => setState((before) => ({ ...before, ...changed }));
  // Before the paint, not after: what the field says and what the list shows never differ, however fast the keys come.
  useLayoutEffect(() => listen(field, list, () => now.current, change), [field, list]);
  useLayoutEffect(() => change({ active: -1 }), [count]);
  useLayoutEffect(() => tell(field, id, { ...state, isOpen: state.isOpen && count > 0 }), [field, id, state, count]);
  return { ...state, open: () => change({ isOpen: true, active: -1 }) };
}

type Change = (changed: Partial<Combobox>) => void;

function listen(field: HTMLInputElement, list: Held, now: () => Counted, change: Change): () => void {
  const ended = new AbortController();
  const isInside = (target: EventTarget | null) => target instanceof Node && field.form?.contains(target) === true;
  const close = () => change({ isOpen: false });
  field.addEventListener('keydown', (event) => onKey(event, list, now(), change), ended);
  field.addEventListener('focus', () => change({ isOpen: true }), ended);
  field.form?.addEventListener('focusout', ({ relatedTarget }) => isInside(relatedTarget) || close(), ended);
  document.addEventListener('pointerdown', ({ target }) => isInside(target) || close(), ended);
  return () => ended.abort();
}

function onKey(event: KeyboardEvent, list: Held, { isOpen, active, count }: Counted, change: Change): void {
  if (event.isComposing) return;
  const options = list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape' && isOpen) change({ isOpen: false, active: -1 });
  else if (step !== undefined && count > 0) {
    // One place more than there are options: the field itself, with nothing chosen.
    const chosen = ((active + 1 + step + count + 1) % (count + 1)) - 1;
    change({ isOpen: true, active: chosen });
    options[chosen]?.scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'Enter' && isOpen && active >= 0) options[active]?.click();
  else return;
  event.preventDefault();
}

function tell(field: HTMLInputElement, id: string, { isOpen, active }: Combobox): void {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);
  field.setAttribute('aria-expanded', String(isOpen));
  if (active >= 0) field.setAttribute('aria-activedescendant', `${id}-${active}`);
  else field.removeAttribute('aria-activedescendant');
}
