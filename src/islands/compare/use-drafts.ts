import { useEffect, useMemo, useState } from 'preact/hooks';
import { joinDrafts, openDrafts, type Drafts } from '../../domain/compare/drafts.ts';
import { lasting } from '../storage/boxes.ts';

/** One's own drafts beside a comparison, and what became of keeping them. */
export type KeptDrafts = {
  readonly drafts: Drafts;
  /** Rows whose last text the browser did not take: only this page holds it. */
  readonly refused: ReadonlySet<string>;
  readonly write: (row: string, text: string) => void;
  readonly clear: () => void;
};

/**
 * Keeps the drafts of a concept at every key, follows what another tab writes, and asks before the page closes while
 * only it holds something.
 */
export function useDrafts(base: string, concept: string): KeptDrafts {
  const kept = useMemo(() => openDrafts(lasting, base, concept), [base, concept]);
  const [state, setState] = useState(() => ({ drafts: kept.read(), refused: new Set<string>() }));
  const write = (row: string, text: string) => {
    const why = kept.write(row, text);
    setState(({ drafts, refused }) => {
      const others = [...refused].filter((one) => one !== row);
      const next = new Set(why === undefined ? others : [...others, row]);
      return { drafts: joinDrafts(kept.read(), { ...drafts, [row]: text }, next), refused: next };
    });
  };
  useEffect(() => {
    const follow = () =>
      setState(({ drafts, refused }) => ({ drafts: joinDrafts(kept.read(), drafts, refused), refused }));
    const hear = ({ key }: StorageEvent) => kept.isOwn(key) && follow();
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && follow();
    addEventListener('storage', hear);
    addEventListener('pageshow', comeBack);
    return () => {
      removeEventListener('storage', hear);
      removeEventListener('pageshow', comeBack);
    };
  }, [kept]);
  const isAtRisk = state.refused.size > 0;
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
  return { ...state, write, clear: () => Object.keys(state.drafts).forEach((row) => write(row, '')) };
}
