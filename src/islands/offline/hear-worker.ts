import type { SaveEnd, SaveReport } from '../../domain/offline/offline-copy.ts';

/** Why nothing is saved further: what the worker said, or that the browser did not let it begin. */
export type SaveTrouble = { readonly why: Exclude<SaveEnd, 'paused'> | 'refused'; readonly path: string };

/** What was heard of the saving that runs or ran last; `others`: windows that the change to a new copy waits for. */
export type Heard = {
  readonly files: number;
  readonly bytes: number;
  readonly trouble: SaveTrouble | undefined;
  readonly others: number;
};
export const NOTHING_HEARD: Heard = { files: 0, bytes: 0, trouble: undefined, others: 0 };

/** Adds what the worker says; a pass that goes over what is there already takes nothing back. */
export function hearReport(heard: Heard, report: SaveReport): Heard {
  if (report.kind === 'whole') return NOTHING_HEARD;
  if (report.kind === 'blocked') return { ...heard, others: report.others };
  if (report.kind === 'progress')
    return report.files > heard.files ? { ...heard, ...pick(report), trouble: undefined } : heard;
  const { why, path } = report;
  return why === 'paused' ? heard : { ...heard, trouble: { why, path } };
}

function pick({ files, bytes }: { readonly files: number; readonly bytes: number }) {
  return { files, bytes };
}

const SOON = 1_000;
const LATER = 20_000;

/** Says after how long (milliseconds) saving is tried again by itself, or undefined when that would change nothing. */
export function findRetry({ why }: { readonly why: SaveEnd }): number | undefined {
  if (why === 'paused') return SOON;
  return why === 'unreached' ? LATER : undefined;
}
