import { beginAnchors } from '../../domain/handbook/article-anchor.ts';
import { wordsOf } from '../model/slices.ts';
import type { SectionDraft } from '../sort/draft.ts';
import type { KeptDocument, KeptSection } from './read-existing.ts';
import { mendText } from '../write/mend-text.ts';
import { sumOf, type RecordedSection } from './import-record.ts';

/** A section of the file with what stands for it in the folder already. */
export type Match = { readonly kept: KeptSection; readonly recorded: RecordedSection | undefined };

/**
 * Finds for each section of a file the one it was when the file was imported before: by its words, its heading, and at
 * last its place between two that were found.
 */
export function matchSections(
  drafts: readonly SectionDraft[],
  document: KeptDocument | undefined,
): ReadonlyMap<SectionDraft, Match> {
  const free = new Set(document?.sections ?? []);
  const found = new Map<SectionDraft, Match>();
  const recordOf = ({ code }: KeptSection) => document?.record?.sections.find((one) => one.code === code);
  const take = (draft: SectionDraft, isIt: (kept: KeptSection, recorded: RecordedSection | undefined) => boolean) => {
    if (found.has(draft)) return;
    const kept = [...free].find((one) => isIt(one, recordOf(one)));
    if (kept === undefined) return;
    free.delete(kept);
    found.set(draft, { kept, recorded: recordOf(kept) });
  };
  for (const draft of drafts) {
    const [article, ...branch] = draft.article;
    if (article === undefined || draft.supplement !== undefined) continue;
    const begin = beginAnchors({ article, branch });
    take(draft, ({ front }) => beginAnchors(front) === begin);
  }
  const rest = drafts.filter(({ article, supplement }) => article.length === 0 || supplement !== undefined);
  for (const draft of rest) take(draft, (_, recorded) => recorded?.source === sourceSum(draft));
  for (const draft of rest)
    take(
      draft,
      ({ front }, recorded) => titleOf(draft) === (recorded?.title ?? front['title']) && titleOf(draft) !== '',
    );
  takeByPlace(rest, found, free, take);
  return found;
}

/** A section that was renamed and rewritten stands between the same neighbours. */
function takeByPlace(
  drafts: readonly SectionDraft[],
  found: ReadonlyMap<SectionDraft, Match>,
  free: ReadonlySet<KeptSection>,
  take: (draft: SectionDraft, isIt: (kept: KeptSection, recorded: RecordedSection | undefined) => boolean) => void,
): void {
  for (const [at, draft] of drafts.entries()) {
    const before = drafts[at - 1];
    const last = before && found.get(before)?.kept.code;
    const next = drafts.slice(at + 1).find((one) => found.has(one));
    const end = next && found.get(next)?.kept.code;
    const between = [...free].filter(
      ({ code }) =>
        (last === undefined || Number(code) > Number(last)) && (end === undefined || Number(code) < Number(end)),
    );
    if (between.length === 1 && !found.has(draft) && last !== undefined && end !== undefined)
      take(draft, (kept) => kept === between[0]);
  }
}

/** The words of a section's title as the file has them. */
export function titleOf({ headline }: SectionDraft): string {
  return mendText(wordsOf(headline.title) || (headline.ours ?? ''))
    .replaceAll('\n', '　')
    .trim()
    .replace(/^（(.*)）$/, '$1')
    .replace(/^附[ 　]+則/, '附則');
}

/** The sum of all words of a section in its source. */
export function sourceSum(draft: SectionDraft): string {
  return sumOf(JSON.stringify([draft.headline, draft.paragraphs, draft.blocks], leavePlaces));
}

/** Where a text stands in the file changes with every edit above it. */
function leavePlaces(key: string, value: unknown): unknown {
  return ['node', 'at', 'origin', 'size'].includes(key) ? undefined : value;
}
