/** So many texts of one file are remembered: as it is, as it was, and in another edition. */
const MOST = 3;

/**
 * Takes what reads the text of a file, which must rest on nothing else; gives the same, which reads a text again only
 * after others of that file. Whoever asks after every save, or once for each edition, changes few files of many.
 */
export function readOnce<More extends readonly unknown[], Read>(
  read: (file: string, text: string, ...more: More) => Read,
): (file: string, text: string, ...more: More) => Read {
  const known = new Map<string, readonly { readonly text: string; readonly read: Read }[]>();
  return (file, text, ...more) => {
    const held = known.get(file) ?? [];
    const found = held.find((one) => one.text === text) ?? { text, read: read(file, text, ...more) };
    known.set(file, [found, ...held.filter((one) => one !== found)].slice(0, MOST));
    return found.read;
  };
}
