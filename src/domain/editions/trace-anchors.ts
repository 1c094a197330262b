import { withAnchor } from '../handbook/address.ts';
import type { EditionSection } from './match-sections.ts';

/**
 * An anchor of an earlier edition under which nothing stands today at the address without a date. Its text stands
 * elsewhere (`path`), or is gone: with its section, or alone (`unit`, the place among the section's).
 */
export type LostAnchor = {
  readonly chapter: string;
  readonly anchor: string;
  /** As it stands in the last edition that has it. */
  readonly section: EditionSection;
  readonly unit?: number;
  readonly path?: string;
};

/**
 * Takes the earlier editions of a document, the latest first, and the one in force; gives each anchor that is lost,
 * once, so that what somebody cited leads on for ever.
 */
export function traceAnchors(
  past: readonly (readonly EditionSection[])[],
  inForce: readonly EditionSection[],
): readonly LostAnchor[] {
  const today = new Map(inForce.map((section) => [section.code, section]));
  const known = new Set(inForce.flatMap((section) => listAnchors(section).map((anchor) => keyOf(section, anchor))));
  return past.flat().flatMap((section) =>
    listAnchors(section).flatMap((anchor) => {
      const key = keyOf(section, anchor);
      if (known.has(key)) return [];
      known.add(key);
      return [trace(section, anchor, today.get(section.code))];
    }),
  );
}

function trace(section: EditionSection, anchor: string, today: EditionSection | undefined): LostAnchor {
  const lost = { chapter: section.chapter, anchor, section };
  if (!today) return lost;
  if (anchor === section.id) return { ...lost, path: withAnchor(today.path, today.id) };
  if (listAnchors(today).includes(anchor)) return { ...lost, path: withAnchor(today.path, anchor) };
  return { ...lost, unit: section.units.findIndex((unit) => unit.anchor === anchor) };
}

function listAnchors({ id, units }: EditionSection): readonly string[] {
  return [...new Set([id, ...units.flatMap(({ anchor }) => anchor || [])])];
}

function keyOf({ chapter }: EditionSection, anchor: string): string {
  return `${chapter}/${anchor}`;
}
