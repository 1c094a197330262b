/**
 * Takes what stands in a paragraph or an item as HTML and what is printed before it, its blank included; gives the HTML
 * with the sign on the line of the first words, as statutes print it.
 */
export function putSign(html: string, sign: string): string {
  const words = html.trim();
  return words.startsWith('<p>') ? `<p>${sign}${words.slice(3)}` : `<p>${sign}${words}</p>`;
}

/** Takes a label; gives it with the blank that parts it from the text, unless it ends with one of its own. */
export function closeLabel(label: string): string {
  return /\s$/.test(label) ? label : `${label}　`;
}
