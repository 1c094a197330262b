import type { Match } from './match-sections.ts';
import { pathsOf, whole, type Change } from './tell-change.ts';

/** Tells of sections, one behind the other, whose numbers went on. */
export function tellShift(run: readonly Match[]): Change {
  const [first, last] = [run[0], run.at(-1)] as const;
  const name = (side: keyof Match) => {
    const [from, to] = [first?.[side], last?.[side]].map((one) => one?.label || one?.name || '');
    return run.length === 1 ? `「${from}」` : `「${from}」から「${to}」まで`;
  };
  const rows = run.map(({ before, after }) => ({ after: whole(after.name), before: whole(before.name) }));
  return {
    kind: 'renumbered',
    sentence: `${name('before')}の番号がずれ、${name('after')}になりました。`,
    ...(first && pathsOf(first)),
    rows,
  };
}
