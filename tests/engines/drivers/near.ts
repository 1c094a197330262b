import type { Role } from './engine.ts';

/** Where an element of a role can be; whether it is one, and what its name is, the engine says. */
export const PLACES: Readonly<Record<Role, string>> = {
  button: 'button,summary,input[type=submit]',
  checkbox: 'input[type=checkbox]',
  heading: 'h1,h2,h3,h4',
  link: 'a[href]',
  radio: 'input[type=radio]',
  searchbox: 'input[type=search]',
  textbox: 'input,textarea',
};

/**
 * A function that runs in the page: takes places and a name, gives what can be seen there and holds the name somewhere.
 * To ask an engine of every element of a long page takes it seconds.
 */
export const NEAR = `(places, name) => {
  const bare = (text) => text.replace(/\\s/g, '');
  const words = (it) => [it.textContent, it.getAttribute('aria-label'), it.value,
    ...[...(it.labels ?? [])].map((one) => one.textContent)].join(' ');
  return [...document.querySelectorAll(places)].filter((it) =>
    it.getClientRects().length > 0 && (it.hasAttribute('aria-labelledby') || bare(words(it)).includes(bare(name))));
}`;
