/** Attributes that name other elements of the page by id. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'for', 'headers'] as const;

/** Takes a section's number and an id in it; gives the id it has in a booklet, where ids of several pages meet. */
export function nameInBooklet(code: string, id: string): string {
  return `s${code}-${id}`;
}

/**
 * Takes a copied section and its number; gives its ids, and what refers to them inside it, their names in the booklet.
 */
export function renameIds(copy: Element, code: string): void {
  const own = new Map([...copy.querySelectorAll('[id]')].map(({ id }) => [id, nameInBooklet(code, id)]));
  if (copy.id) own.set(copy.id, `s${code}`);
  const renamed = (id: string) => own.get(id) ?? id;
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    if (element.id) element.id = renamed(element.id);
    for (const name of REFERENCES) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, value.split(/\s+/).map(renamed).join(' '));
    }
    for (const { name, value } of Array.from(element.attributes)) {
      if (value.startsWith('url(#'))
        element.setAttribute(
          name,
          value.replace(/#([^)"']+)/, (_, id) => `#${renamed(id)}`),
        );
    }
  }
  copy.id = `s${code}`;
}
