import { matchSections, titleOf, type Match } from '../keep/match-sections.ts';
import type { KeptSection } from '../keep/read-existing.ts';
import type { SectionDraft } from '../sort/draft.ts';
import type { Layer } from './read-layer.ts';

/**
 * Finds for each section of a file the section of ours that it is the city's words for: by the number of its article,
 * by what it was before, by its title, at last by its number alone. What has no such sign meets nothing: a neighbour is
 * none.
 */
export function meetSections(
  drafts: readonly SectionDraft[],
  { document, record }: Layer,
): ReadonlyMap<SectionDraft, Match> {
  const matches = matchSections(drafts, { ...document, record });
  const met = new Map(
    [...matches].filter(([draft, match]) => match.recorded !== undefined || isAlike(draft, match.kept)),
  );
  const free = new Set(document.sections);
  for (const { kept } of met.values()) free.delete(kept);
  const take = (draft: SectionDraft, isIt: (kept: KeptSection) => boolean) => {
    const found = met.has(draft) ? [] : [...free].filter((kept) => isSameKind(draft, kept) && isIt(kept));
    const [kept, ...others] = found;
    if (kept === undefined || others.length > 0) return;
    free.delete(kept);
    met.set(draft, { kept, recorded: record?.sections.find(({ code }) => code === kept.code) });
  };
  for (const draft of drafts) take(draft, (kept) => isAlike(draft, kept));
  for (const draft of drafts) take(draft, (kept) => isNumbered(draft, kept));
  return met;
}

function isAlike(draft: SectionDraft, { front }: KeptSection): boolean {
  const [article, ...branch] = draft.article;
  if (draft.supplement !== undefined)
    return front['supplement'] === draft.supplement && (front['supplementArticle'] ?? undefined) === article;
  if (article !== undefined)
    return front['article'] === article && JSON.stringify(front['branch'] ?? []) === JSON.stringify(branch);
  // What stands above the first article is one piece in the file, and a preamble alone with us.
  return [titleOf(draft), draft.headline.ours?.split('・').at(-1)].some((name) => fold(name) === fold(front['title']));
}

/** （１） of one chapter is not （１） of another: a number counts only where no other section bears it. */
function isNumbered({ headline }: SectionDraft, { front }: KeptSection): boolean {
  return fold(headline.label) !== '' && fold(headline.label) === fold(front['label']);
}

/** An article answers to an article only, and a supplementary provision to its like. */
function isSameKind({ article, supplement }: SectionDraft, { front }: KeptSection): boolean {
  const isArticle = article.length > 0 && supplement === undefined;
  return (
    isArticle === (front['article'] !== undefined) && (supplement === undefined) === (front['supplement'] === undefined)
  );
}

function fold(text: unknown): string {
  return typeof text === 'string' ? text.normalize('NFKC').replace(/[\s　]/g, '') : '';
}
