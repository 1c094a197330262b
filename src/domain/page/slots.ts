/** Where a page waits for what is known only after it was built, by name. */
export const SLOTS = [
  'pdf', // the links to the PDFs of the page
  'sheets', // how many sheets the button prints
  'size', // what a browser keeps of the site, in files and megabytes
  'zip', // the link to the copy that is opened from a folder
  'keeping', // around all that is said of keeping the site; a copy says something else there
  'copy', // what a copy says of itself at the foot of every page
] as const;

export type SlotName = (typeof SLOTS)[number];

/** Marks where a slot begins and ends, for the component that leaves the place. */
export function writeSlot(name: SlotName): { readonly open: string; readonly close: string } {
  return { open: `<!--${name}-->`, close: `<!--/${name}-->` };
}

/** Tells pages that offer something later from those that never do. */
export function hasSlot(html: string, name: SlotName): boolean {
  return html.includes(writeSlot(name).open);
}

/**
 * Fills a place that a component left, so that nothing is written beside it or lost without a word; what stood in it
 * goes. Throws, naming the page, when the page does not hold the slot exactly once.
 */
export function fillSlot(html: string, name: SlotName, content: string): string {
  const { open, close } = writeSlot(name);
  const [before, rest, ...others] = html.split(open);
  const end = rest?.indexOf(close) ?? -1;
  if (before === undefined || rest === undefined || end < 0 || others.length > 0) {
    const [, title = ''] = /<title>([^<]*)/.exec(html) ?? [];
    throw new Error(
      `ページ「${title}」に、あとで書き込む場所 ${open}${close} が1つだけあるはずですが、${others.length > 0 ? '2つ以上あります' : 'ありません'}。` +
        `<LateSlot name="${name}"> を置いている部品を確かめてください。`,
    );
  }
  return `${before}${open}${content}${rest.slice(end)}`;
}
