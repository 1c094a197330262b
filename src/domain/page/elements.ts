/** An element of a page as it is written: its attributes, and what stands between its tags. */
export type WrittenElement = { readonly attributes: string; readonly text: string };

/** What an element or a tag is replaced by; `whole` is how it was written. */
type Replace<Found> = (found: Found, whole: string) => string;

/**
 * Replaces the elements of a name that hold none of their own name, in one pass whatever the page holds; an expression
 * that looks for the end of each would look through the rest of the page for every beginning.
 */
export function replaceElements(html: string, name: string, replace: Replace<WrittenElement>): string {
  return replaceBetween(html, `<${name}`, `</${name}>`, (inside, whole) => {
    const end = inside.indexOf('>');
    return end < 0 ? whole : replace({ attributes: inside.slice(0, end), text: inside.slice(end + 1) }, whole);
  });
}

/** Lists the elements of a name that hold none of their own name. */
export function listElements(html: string, name: string): readonly WrittenElement[] {
  return collect((note) => replaceElements(html, name, note));
}

/** Replaces the tags that begin elements of some names. */
export function replaceTags(html: string, names: readonly string[], replace: (tag: string) => string): string {
  // Most pages hold none of what is looked for, and each has thousands of tags.
  if (!names.some((name) => html.includes(`<${name}`))) return html;
  return replaceBetween(html, '<', '>', (inside, whole) => {
    const [name = ''] = /^[a-z-]*/.exec(inside) ?? [];
    return names.includes(name) ? replace(whole) : whole;
  });
}

/** Lists the tags that begin elements of some names. */
export function listTags(html: string, names: readonly string[]): readonly string[] {
  return collect((note) => replaceTags(html, names, (tag) => note(tag, tag)));
}

function collect<Found>(look: (note: Replace<Found>) => unknown): readonly Found[] {
  const found: Found[] = [];
  look((one, whole) => {
    found.push(one);
    return whole;
  });
  return found;
}

function replaceBetween(text: string, open: string, close: string, replace: Replace<string>): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
    const inside = at + open.length;
    const end = text.indexOf(close, inside);
    if (end < 0) break;
    // Of a longer name this one is only the beginning.
    const isNamed = open === '<' || /[\s>]/.test(text[inside] ?? '');
    const next = isNamed ? end + close.length : inside;
    const whole = text.slice(at, next);
    parts.push(text.slice(done, at), isNamed ? replace(text.slice(inside, end), whole) : whole);
    [at, done] = [next, next];
  }
  return parts.join('') + text.slice(done);
}
