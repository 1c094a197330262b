import { render } from 'astro:content';
import { address, withAnchor } from '../domain/handbook/address.ts';
import { compareEditions } from '../domain/editions/compare-editions.ts';
import { cutByTerms } from '../domain/editions/mark-differences.ts';
import type { EditionSection } from '../domain/editions/match-sections.ts';
import { nameGone } from '../domain/editions/edition.ts';
import { nameUnit } from '../domain/editions/name-unit.ts';
import type { Change } from '../domain/editions/tell-change.ts';
import { parseTextUnits } from '../domain/editions/text-unit.ts';
import { traceAnchors, type LostAnchor } from '../domain/editions/trace-anchors.ts';
import {
  formatChapterName,
  formatSectionName,
  type Chapter,
  type HandbookDocument,
} from '../domain/handbook/handbook.ts';
import { listAbsent, listWithEditions, type AbsentSection } from './editions.ts';
import { listTerms } from './glossary.ts';
import { remember } from './remember.ts';
import { findText } from './texts.ts';

/** What changed from one edition of a document to the next. */
export type Amendment = {
  readonly before: HandbookDocument;
  readonly after: HandbookDocument;
  readonly changes: readonly Change[];
};

/** What the edition in force no longer has: `id` is the anchor at which the page of changes says so. */
export type Gone = {
  readonly id: string;
  readonly said: string;
  readonly edition: HandbookDocument;
  readonly readAt: string;
};

/** A document with all that has changed in it, the latest first, and what of it is gone. */
export type ChangedDocument = {
  readonly document: HandbookDocument;
  readonly amendments: readonly Amendment[];
  readonly gone: readonly Gone[];
  /** Where the anchors lead that it had once and has no more: `<chapter>/<anchor>` and a path. */
  readonly moved: Readonly<Record<string, string>>;
};

/** Gives every document that lies there in several editions, with its changes. */
export const listChanged = remember(async (): Promise<readonly ChangedDocument[]> => {
  const held = await listWithEditions();
  const cut = cutByTerms(held.length > 0 ? (await listTerms()).map(({ term }) => term) : []);
  const absent = (await listAbsent()).filter(({ edition: { edition } }) => edition?.state === 'past');
  return Promise.all(
    held.map(async ({ document, editions }) => {
      const read = await Promise.all(editions.map(readEdition));
      const amendments = editions.flatMap((after, at) => {
        const before = editions[at - 1];
        return before ? [{ before, after, changes: compareEditions(read[at - 1] ?? [], read[at] ?? [], cut) }] : [];
      });
      const inForce = editions.indexOf(document);
      const lost = traceAnchors(read.slice(0, inForce).toReversed(), read[inForce] ?? []);
      const sections = absent.filter(({ edition: { edition } }) => edition?.inForce === document.id);
      return {
        document,
        amendments: amendments.toReversed(),
        gone: [...sections.map(tellSection), ...lost.flatMap((one) => tellUnit(one, editions))],
        moved: Object.fromEntries(lost.map((one) => [`${one.chapter}/${one.anchor}`, lead(one, document)])),
      };
    }),
  );
});

function tellSection({ section: { code }, name, edition, readAt }: AbsentSection): Gone {
  return { id: nameGone(code), said: `番号${code}「${name}」`, edition, readAt };
}

function tellUnit({ section, unit, anchor }: LostAnchor, editions: readonly HandbookDocument[]): readonly Gone[] {
  const edition = editions.find(({ id }) => section.path.startsWith(address.document(id)));
  if (unit === undefined || !edition) return [];
  const readAt = withAnchor(section.path, anchor);
  return [{ id: nameGone(section.code, anchor), said: nameUnit(section, unit), edition, readAt }];
}

function lead({ path, section, unit, anchor }: LostAnchor, document: HandbookDocument): string {
  const gone = nameGone(section.code, unit === undefined ? undefined : anchor);
  return path ?? withAnchor(address.changes(document.id), gone);
}

async function readEdition(document: HandbookDocument): Promise<readonly EditionSection[]> {
  const chapters = await Promise.all(document.chapters.map((chapter) => readChapter(document.id, chapter)));
  return chapters.flat();
}

async function readChapter(document: string, chapter: Chapter): Promise<readonly EditionSection[]> {
  return Promise.all(
    chapter.sections.map(async (section) => {
      const entry = await findText(section);
      const from = `content/cities/${document}/${chapter.id}/${section.id}.mdx`;
      const units = entry ? parseTextUnits((await render(entry)).remarkPluginFrontmatter, from) : [];
      return {
        code: section.code,
        id: section.id,
        label: section.label,
        title: section.title,
        name: formatSectionName(section),
        chapter: chapter.id,
        chapterName: formatChapterName(chapter),
        chapterLabel: chapter.label,
        path: address.chapter(document, chapter.id),
        units,
      };
    }),
  );
}
