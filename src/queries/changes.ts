import { render } from 'astro:content';
import { address } from '../domain/handbook/address.ts';
import { compareEditions } from '../domain/editions/compare-editions.ts';
import { cutByTerms, type Cut } from '../domain/editions/mark-differences.ts';
import type { EditionSection } from '../domain/editions/match-sections.ts';
import type { Change } from '../domain/editions/tell-change.ts';
import { parseTextUnits } from '../domain/editions/text-unit.ts';
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

/** A document with all that has changed in it, the latest first, and what of it is gone. */
export type ChangedDocument = {
  readonly document: HandbookDocument;
  readonly amendments: readonly Amendment[];
  readonly gone: readonly AbsentSection[];
};

/** Gives every document that lies there in several editions, with its changes. */
export const listChanged = remember(async (): Promise<readonly ChangedDocument[]> => {
  const held = await listWithEditions();
  const cut = cutByTerms(held.length > 0 ? (await listTerms()).map(({ term }) => term) : []);
  const absent = await listAbsent();
  return Promise.all(
    held.map(async ({ document, editions }) => {
      const steps = editions.flatMap((after, at) => (editions[at - 1] ? [{ before: editions[at - 1], after }] : []));
      const amendments = await Promise.all(steps.map(({ before = document, after }) => compare(before, after, cut)));
      const gone = absent.filter(
        ({ edition: { edition } }) => edition?.state === 'past' && edition.inForce === document.id,
      );
      return { document, amendments: amendments.toReversed(), gone };
    }),
  );
});

async function compare(before: HandbookDocument, after: HandbookDocument, cut: Cut): Promise<Amendment> {
  return { before, after, changes: compareEditions(await readEdition(before), await readEdition(after), cut) };
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
