import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml/parse-xml.ts';
import { formatNumber } from './format-number.ts';
import { writeSymbols } from './read-symbol.ts';
import type { Style, Styles } from './read-styles.ts';

type Level = {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly restart: number | undefined;
  readonly isLegal: boolean;
  readonly style: string | undefined;
};
type List = {
  readonly key: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
};

/** What Word prints before a paragraph. `depth` counts from 1. */
export type Label = {
  readonly text: string;
  readonly depth: number;
  readonly isBullet: boolean;
  readonly unknown?: string;
};

type Asked = { readonly number: Style['number']; readonly style: Style | undefined };

/**
 * Counts as Word does: lists that share a definition go on counting, a level begins anew below a new number above it,
 * and a level that a list starts anew does so once, where the list first uses it.
 */
export class LabelCounter {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    this.#lists = readLists(root, styles);
  }

  /** The next label for a paragraph that stands in a list, by itself or by its style. */
  next({ number, style }: Asked): Label | undefined {
    const id = number?.id ?? style?.number?.id;
    const list = this.#lists.get(id ?? '');
    if (id === undefined || list === undefined) return undefined;
    const at = findLevel(list, number, style);
    const level = list.levels.get(at);
    if (level === undefined) return undefined;
    const counts = this.#countUp(id, list, at);
    return { ...writeLabel(list, at, counts), depth: at + 1 };
  }

  #countUp(id: string, list: List, at: number): ReadonlyMap<number, number> {
    const counts = this.#counts.get(list.key) ?? new Map<number, number>();
    this.#counts.set(list.key, counts);
    const place = `${id} ${at}`;
    if (!this.#begun.has(place) && list.starts.has(at)) counts.delete(at);
    this.#begun.add(place);
    const startOf = (level: number) => list.levels.get(level)?.start ?? 1;
    for (let above = 0; above < at; above += 1) if (!counts.has(above)) counts.set(above, startOf(above));
    counts.set(at, (counts.get(at) ?? (list.starts.get(at) ?? startOf(at)) - 1) + 1);
    for (const below of [...counts.keys()].filter((level) => level > at)) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) counts.delete(below);
    }
    return counts;
  }
}

/** A paragraph says its level; one that is in a list by its style has the level that is bound to it. */
function findLevel({ levels }: List, number: Style['number'], style: Style | undefined): number {
  if (number?.level !== undefined) return number.level;
  if (number?.id !== undefined) return 0;
  const bound = [...levels].find(([, level]) => level.style !== undefined && level.style === style?.id);
  return style?.number?.level ?? bound?.[0] ?? 0;
}

function writeLabel(list: List, at: number, counts: ReadonlyMap<number, number>): Omit<Label, 'depth'> {
  const level = list.levels.get(at);
  if (level === undefined || level.format === 'bullet') return { text: level?.text ?? '', isBullet: true };
  let unknown: string | undefined;
  const text = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const other = Number(place) - 1;
    const own = list.levels.get(other);
    const format = level.isLegal ? 'decimal' : (own?.format ?? 'decimal');
    const value = counts.get(other) ?? own?.start ?? 1;
    const written = formatNumber(format, value);
    if (written === undefined) unknown = format;
    return written ?? String(value);
  });
  return { text, isBullet: false, ...(unknown === undefined ? {} : { unknown }) };
}

function readLists(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one] as const),
  );
  const nums = new Map(childrenOf(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one] as const));
  const definitionOf = (num: XmlElement | undefined, hops = 0): XmlElement | undefined => {
    const definition = abstracts.get(settingOf(num, 'w:abstractNumId') ?? '');
    const link = settingOf(definition, 'w:numStyleLink');
    if (link === undefined || hops > 4) return definition;
    return definitionOf(nums.get(styles.find(link)?.number?.id ?? ''), hops + 1) ?? definition;
  };
  return new Map([...nums].map(([id, num]) => [id, readList(num, definitionOf(num))]));
}

function readList(num: XmlElement, definition: XmlElement | undefined): List {
  const levels = new Map(childrenOf(definition, 'w:lvl').map(readLevel));
  const starts = new Map<number, number>();
  for (const change of childrenOf(num, 'w:lvlOverride')) {
    const at = Number(change.attributes['w:ilvl'] ?? 0);
    const own = childOf(change, 'w:lvl');
    if (own) levels.set(...readLevel(own));
    const start = settingOf(change, 'w:startOverride');
    if (start !== undefined) starts.set(at, Number(start));
  }
  return { key: definition?.attributes['w:abstractNumId'] ?? '', levels, starts };
}

function readLevel(level: XmlElement): readonly [number, Level] {
  const restart = settingOf(level, 'w:lvlRestart');
  const isBullet = settingOf(level, 'w:numFmt') === 'bullet';
  return [
    Number(level.attributes['w:ilvl'] ?? 0),
    {
      format: settingOf(level, 'w:numFmt') ?? 'decimal',
      text: isBullet ? writeBullet(level) : (settingOf(level, 'w:lvlText') ?? ''),
      start: Number(settingOf(level, 'w:start') ?? 0),
      restart: restart === undefined ? undefined : Number(restart),
      isLegal: isOn(level, 'w:isLgl'),
      style: settingOf(level, 'w:pStyle'),
    },
  ];
}

/** A bullet is a sign of a picture font, as a rule; one that is not known is a bullet still. */
function writeBullet(level: XmlElement): string {
  const fonts = childOf(childOf(level, 'w:rPr'), 'w:rFonts');
  return writeSymbols(fonts?.attributes['w:ascii'] ?? '', settingOf(level, 'w:lvlText') ?? '').replace(
    /[\ue000-\uf8ff]/g,
    '・',
  );
}
