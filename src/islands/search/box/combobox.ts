/** A field and its list, as they are now. */
export type Combobox = {
  readonly open: () => void;
  /** Takes how many options there are from now on; none of them is chosen. */
  readonly offer: (count: number) => void;
};

/** How the options are shown: whether the list is open, and which option is chosen (-1 for none). */
type Show = (state: { readonly isOpen: boolean; readonly active: number }) => void;

/**
 * Makes a field a combobox, so that its list can be used by keys and read aloud. Arrows choose, Enter opens what is
 * chosen (or sends the form), Escape closes, leaving the field closes. `show` is called whenever something changes.
 */
export function makeCombobox(field: HTMLInputElement, list: HTMLElement, show: Show): Combobox {
  const now = { isOpen: false, active: -1, count: 0 };
  const change = (changed: Partial<typeof now>) => {
    Object.assign(now, changed);
    tell(field, list.id, { ...now, isOpen: now.isOpen && now.count > 0 });
    show(now);
  };
  const isInside = (target: EventTarget | null) => target instanceof Node && field.form?.contains(target) === true;
  const close = () => change({ isOpen: false });
  field.addEventListener('keydown', (event) => onKey(event, list, now, change));
  field.addEventListener('focus', () => change({ isOpen: true }));
  field.form?.addEventListener('focusout', ({ relatedTarget }) => isInside(relatedTarget) || close());
  document.addEventListener('pointerdown', ({ target }) => isInside(target) || close());
  change({});
  return {
    open: () => change({ isOpen: true, active: -1 }),
    offer: (count) => change({ count, active: -1 }),
  };
}

type Now = { readonly isOpen: boolean; readonly active: number; readonly count: number };

function onKey(event: KeyboardEvent, list: HTMLElement, now: Now, change: (changed: Partial<Now>) => void): void {
  const { isOpen, active, count } = now;
  if (event.isComposing) return;
  const options = list.querySelectorAll<HTMLElement>('[role=option]');
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

function tell(field: HTMLInputElement, id: string, { isOpen, active }: Now): void {
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);
  field.setAttribute('aria-expanded', String(isOpen));
  if (active >= 0) field.setAttribute('aria-activedescendant', `${id}-${active}`);
  else field.removeAttribute('aria-activedescendant');
}
