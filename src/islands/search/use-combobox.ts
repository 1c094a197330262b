import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes a field, the id and element of its list and how many options the list has; makes the field a combobox: arrows choose,
 * Enter opens what is chosen (or sends the form), Escape closes, leaving the field closes. Gives whether the list is open,
 * which option is chosen (-1 for none), and the function that opens it.
 */
export function useCombobox(
  field: HTMLInputElement,
  id: string,
  list: { readonly current: HTMLElement | null },
  count: number,
): { readonly isOpen: boolean; readonly active: number; readonly open: () => void } {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const now = useRef({ isOpen, active, count });
  now.current = { isOpen, active, count };
  // Before the paint, not after: what the field says and what the list shows never differ, however fast the keys come.
  useLayoutEffect(() => {
    const choose = (at: number) => {
      setActive(at);
      list.current?.querySelectorAll('[role=option]')[at]?.scrollIntoView({ block: 'nearest' });
    };
    const onKey = (event: KeyboardEvent) => {
      const { isOpen: open, active: at, count: options } = now.current;
      if (event.isComposing) return;
      if (event.key === 'Escape' && open) {
        event.preventDefault();
        setOpen(false);
        setActive(-1);
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options > 0) {
        event.preventDefault();
        setOpen(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        // One place more than there are options: the field itself, with nothing chosen.
        choose(((at + 1 + step + options + 1) % (options + 1)) - 1);
      } else if (event.key === 'Enter' && open && at >= 0) {
        event.preventDefault();
        list.current?.querySelectorAll<HTMLElement>('[role=option]')[at]?.click();
      }
    };
    const onLeave = (event: FocusEvent) => {
      const form = field.form;
      if (form && event.relatedTarget instanceof Node && form.contains(event.relatedTarget)) return;
      setOpen(false);
    };
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !field.form?.contains(event.target)) setOpen(false);
    };
    const onFocus = () => setOpen(true);
    field.addEventListener('keydown', onKey);
    field.addEventListener('focus', onFocus);
    field.form?.addEventListener('focusout', onLeave);
    document.addEventListener('pointerdown', onPress);
    return () => {
      field.removeEventListener('keydown', onKey);
      field.removeEventListener('focus', onFocus);
      field.form?.removeEventListener('focusout', onLeave);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [field, list]);
  useLayoutEffect(() => {
    setActive(-1);
  }, [count]);
  useLayoutEffect(() => {
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', id);
    field.setAttribute('aria-expanded', String(isOpen && count > 0));
    if (active >= 0) field.setAttribute('aria-activedescendant', `${id}-${active}`);
    else field.removeAttribute('aria-activedescendant');
  }, [field, id, isOpen, active, count]);
  return {
    isOpen,
    active,
    open: () => {
      setOpen(true);
      setActive(-1);
    },
  };
}
