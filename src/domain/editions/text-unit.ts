/** A piece of a section that an amendment can name: a paragraph, an item, a row of a table, a caption, a heading. */
export type TextUnit = {
  readonly kind: 'text' | 'heading' | 'item' | 'row' | 'caption' | 'figure' | 'provision';
  /** Where it has an address of its own; else empty. */
  readonly anchor: string;
  /** The number the source prints before it, where it is written; else empty. */
  readonly label: string;
  readonly text: string;
};

/** What stands between the cells of a row. */
export const CELL = '｜';

/** Says of a unit whether it is only the word 削除, which holds the number of what is gone. */
export function isVoid({ text }: Pick<TextUnit, 'text'>): boolean {
  return /^[（(]?削除[）)]?。?$/.test(text.replace(/\s/g, ''));
}

/** Under this name a compiled section carries its units, where its document has several editions. */
export const TEXT_UNITS = 'textUnits';

/**
 * Takes what a compiled file carries; gives the units of its text. `from` is the file. Throws when they are missing,
 * because a change would go untold.
 */
export function parseTextUnits(carried: Readonly<Record<string, unknown>>, from: string): readonly TextUnit[] {
  const units = carried[TEXT_UNITS];
  if (Array.isArray(units)) return units as readonly TextUnit[]; // the plugin that writes them is the only one to
  throw new Error(
    `${from} の文のまとまり（${TEXT_UNITS}）が、組み立ての途中で失われました。src/markdown/remark-text-units.ts が astro.config.mjs の remarkPlugins にあるか確かめてください。`,
  );
}
