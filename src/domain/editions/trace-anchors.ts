import { withAnchor } from '../handbook/address.ts';
import { pairUnits } from './compare-units.ts';
import { placesOf } from './find-passages.ts';
import type { EditionSection } from './match-sections.ts';
import { pairEditions } from './pair-editions.ts';

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
  return past.flatMap((edition) => {
    const passed = new Map(listPassed(edition, inForce));
    return edition.flatMap((section) =>
      listAnchors(section).flatMap((anchor) => {
        const key = keyOf(section, anchor);
        if (known.has(key)) return [];
        known.add(key);
        return [trace(section, anchor, today.get(section.code), passed.get(key))];
      }),
    );
  });
}

function trace(
  section: EditionSection,
  anchor: string,
  today: EditionSection | undefined,
  passed: string | undefined,
): LostAnchor {
  const lost = { chapter: section.chapter, anchor, section };
  if (today && anchor === section.id) return { ...lost, path: withAnchor(today.path, today.id) };
  const unit = section.units.findIndex((one) => one.anchor === anchor);
  const path = (today && findWithin(section, unit, today)) ?? passed;
  if (path !== undefined) return { ...lost, path };
  if (!today) return lost;
  return listAnchors(today).includes(anchor) ? { ...lost, path: withAnchor(today.path, anchor) } : { ...lost, unit };
}

/** Where a unit stands today in its own section, which may have given it another number. */
function findWithin({ units }: EditionSection, unit: number, today: EditionSection): string | undefined {
  const [, at] = pairUnits(units, today.units).find(([from]) => from === unit) ?? [];
  const now = today.units[at ?? -1]?.anchor ?? '';
  return now === '' ? undefined : withAnchor(today.path, now);
}

/** The anchors whose text went to another section, each with where it stands there. */
function listPassed(edition: readonly EditionSection[], inForce: readonly EditionSection[]) {
  return pairEditions(edition, inForce).passages.flatMap(({ gone, come }) => {
    const to = placesOf(come);
    return placesOf(gone).flatMap((place, at): readonly (readonly [string, string])[] => {
      const [from, now] = [gone.section.units[place]?.anchor, come.section.units[to[at] ?? to[0] ?? -1]?.anchor];
      return from ? [[keyOf(gone.section, from), withAnchor(come.section.path, now || come.section.id)]] : [];
    });
  });
}

function listAnchors({ id, units }: EditionSection): readonly string[] {
  return [...new Set([id, ...units.flatMap(({ anchor }) => anchor || [])])];
}

function keyOf({ chapter }: EditionSection, anchor: string): string {
  return `${chapter}/${anchor}`;
}
