import { stringify } from 'yaml';
import { parseArticleAnchor } from '../../domain/handbook/article-anchor.ts';
import { sourceSum, titleOf, type Match } from '../keep/match-sections.ts';
import { sumOf, type RecordedSection } from '../keep/import-record.ts';
import { wordsOf } from '../model/slices.ts';
import { printHeading } from '../../domain/handbook/printed-heading.ts';
import type { SectionDraft } from '../sort/draft.ts';
import type { Pen } from './pen.ts';
import { printHeadline } from './print-headline.ts';
import { SectionScribe, type OutlineEntry } from './section-scribe.ts';
import { writeArticle, writePlainArticle } from './write-article.ts';
import { writeBlocks } from './write-blocks.ts';

/** What became of a section: it is new, as before, changed with its source, or kept because people edited it. */
export type Fate = 'new' | 'same' | 'changed' | 'kept';

export type WrittenSection = {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly fate: Fate;
  readonly entries: readonly OutlineEntry[];
  readonly recorded: RecordedSection;
};

type About = {
  readonly pen: Pen;
  readonly code: string;
  readonly name: string;
  readonly source: string;
  readonly figures: { count: number };
  readonly asPrinted: boolean;
  readonly match: Match | undefined;
  /** Whether what would be lost with an edited section is to be entered as set aside. */
  readonly setAsideAll: (draft: SectionDraft) => void;
};

/** Writes a section: its head, its body, what of the source it holds. What people wrote in it stays. */
export function writeSection(draft: SectionDraft, about: About): WrittenSection {
  const { pen, code, name, match } = about;
  const source = sourceSum(draft);
  const { isEdited, isSame } = compare(match, source);
  if (isEdited && !isSame) about.setAsideAll(draft);
  const anchors = listAnchors(match?.kept.body ?? '');
  const bodyPen = isEdited && !isSame ? pen.silent() : pen;
  const scribe = new SectionScribe(bodyPen, {
    name,
    asPrinted: about.asPrinted,
    source: about.source,
    figures: about.figures,
    anchors,
  });
  const isArticle = parseArticleAnchor(name) !== undefined;
  const body = writeBody(scribe, draft, isArticle);
  const head = { label: writeLabel(pen, draft), title: writeTitle(pen, draft) };
  const entries = [{ id: about.source, ...describe(draft, isArticle, head) }, ...scribe.entries];
  const written = writeFront(draft, { ...head, code, isArticle, sources: entries.map(({ id }) => id) });
  const front = match === undefined ? written : mergeFront(match, written, isEdited);
  const kept = isEdited ? match : undefined;
  return {
    code,
    name,
    title: head.title,
    text: `---\n${stringify(front, { lineWidth: 0 })}---\n${kept?.kept.body ?? `\n${body}\n`}`,
    fate: tellFate(match, isSame, isEdited),
    entries,
    recorded: { code, ...head, source, body: kept?.recorded?.body ?? sumOf(body) },
  };
}

/** Whether people changed the body since it was written, and whether the source is as it was. */
function compare(match: Match | undefined, source: string): { readonly isEdited: boolean; readonly isSame: boolean } {
  const recorded = match?.recorded;
  const isEdited = recorded !== undefined && sumOf(match?.kept.body ?? '') !== recorded.body;
  return { isEdited, isSame: recorded?.source === source };
}

type Head = {
  readonly label: string;
  readonly title: string;
  readonly code: string;
  readonly isArticle: boolean;
  readonly sources: readonly string[];
};

function writeFront(
  { headline, article: [article, ...branch], supplement }: SectionDraft,
  { label, title, code, isArticle, sources }: Head,
) {
  const titleIsOurs = wordsOf(headline.title) === '';
  const headed = { label, title, titleIsOurs, printed: '', ...(isArticle ? { article } : {}) };
  const printed = printHeadline(headline, article !== undefined).join('\n');
  const isUsual = printed === printHeading(headed).lines.join('\n');
  return {
    title,
    ...(label === '' ? {} : { label }),
    ...(titleIsOurs ? { titleIsOurs } : {}),
    ...(isUsual ? {} : { printed }),
    code,
    ...(isArticle ? { article } : {}),
    ...(isArticle && branch.length > 0 ? { branch } : {}),
    ...(supplement === undefined ? {} : { supplement }),
    ...(supplement === undefined || article === undefined ? {} : { supplementArticle: article }),
    sources,
  };
}

function writeBody(scribe: SectionScribe, draft: SectionDraft, isArticle: boolean): string {
  const hasAnchors = isArticle || draft.supplement !== undefined;
  const parts = hasAnchors
    ? writeArticle(scribe, draft)
    : [...writePlainArticle(scribe, draft.paragraphs), ...writeBlocks(scribe, draft.blocks)];
  const outside = hasAnchors ? writeBlocks(scribe, draft.blocks) : [];
  return [...outside, ...parts].filter((part) => part !== '').join('\n\n');
}

function writeLabel(pen: Pen, { headline }: SectionDraft): string {
  pen.carry(headline.typed);
  return headline.label;
}

/** The caption of an article stands in brackets, which the site leaves out. */
function writeTitle(pen: Pen, draft: SectionDraft): string {
  pen.plain(draft.headline.title);
  const title = titleOf(draft);
  if (title !== '') return title;
  const text = wordsOf(draft.paragraphs[0]?.text ?? []).trim();
  return text === '削除' ? text : '見出しのない条';
}

function describe(
  { headline, article, supplement, paragraphs }: SectionDraft,
  isArticle: boolean,
  { label, title }: { readonly label: string; readonly title: string },
): Omit<OutlineEntry, 'id'> {
  const printed = wordsOf(headline.title).trim() || title;
  const name = `${label}${label === '' || printed.startsWith('（') ? '' : '　'}${printed}`;
  if (article.length === 0 && !isArticle && supplement === undefined) return { kind: 'section', title: name };
  const items = paragraphs.reduce((sum, one) => sum + one.items.length, 0);
  const kind = supplement === undefined ? 'article' : 'supplement';
  return { kind, title: name, paragraphs: paragraphs.length, ...(items > 0 ? { items } : {}) };
}

/** People's fields stay; what the import wrote and nobody changed follows the file. */
function mergeFront({ kept, recorded }: Match, written: Readonly<Record<string, unknown>>, keepsBody: boolean) {
  const { title, label, ...rest } = written;
  const isOwn = (name: 'title' | 'label', value: unknown) =>
    recorded !== undefined && (kept.front[name] ?? '') !== recorded[name] ? kept.front[name] : value;
  const sources = keepsBody ? kept.front['sources'] : rest['sources'];
  const merged = { ...kept.front, ...rest, title: isOwn('title', title), label: isOwn('label', label), sources };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

function tellFate(match: Match | undefined, isSame: boolean, keepsBody: boolean): Fate {
  if (match === undefined) return 'new';
  if (isSame) return 'same';
  return keepsBody ? 'kept' : 'changed';
}

/** The ids of the headings that a body has. */
function listAnchors(body: string): ReadonlyMap<string, string> {
  return new Map(
    [...body.matchAll(/^#{3,6} (.+?) \\?\{#([a-z0-9-]+)\}$/gm)].map(([, words = '', id = '']) => [
      words.slice(words.indexOf('　') + 1).replaceAll('\\', ''),
      id,
    ]),
  );
}
