import {
  labelParty,
  type Checklist,
  type ChecklistItem,
  type ChecklistTiming,
  type Party,
} from '../../domain/sheet/checklist.ts';
import { MARKS, labelMark, signMark } from '../../domain/sheet/mark.ts';
import { markAt } from '../../domain/sheet/sheet.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import type { OpenSheet } from './use-sheet.ts';

type Props = {
  readonly checklist: Pick<Checklist, 'timings'>;
  readonly item: ChecklistItem;
  readonly timing: ChecklistTiming;
  readonly party: Party;
  readonly other: Party | undefined;
  readonly open: OpenSheet;
};

/**
 * One spot to mark: a group of its own, named by item, timing and party. The mark stands as a word, on paper with its
 * sign.
 */
export function MarkChoice({ checklist, item, timing, party, other, open: { sheet, write } }: Props) {
  const key = sheetKey.mark(item.id, timing.id, party);
  const mark = markAt(sheet, item.id, timing.id, party);
  const theirs = other && markAt(sheet, item.id, timing.id, other);
  const atOtherTimes = checklist.timings
    .filter(({ id }) => id !== timing.id)
    .map(({ id, label }) => ({ label, mark: markAt(sheet, item.id, id, party) }))
    .filter((one) => one.mark !== 'none');
  return (
    <>
      <fieldset class="choices marks">
        <legend>
          <span class="hidden">{item.text}、</span>
          <span class="timing">{timing.label}</span>
          <span class="hidden">、{labelParty(party)}</span>
        </legend>
        <div class="options">
          {MARKS.map(({ id, label }) => (
            <label key={id} class="choice framed">
              <input type="radio" name={key} checked={mark === id} onChange={() => write(key, id)} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="mark-text paper-only">
        {signMark(mark)} {mark === 'none' ? '' : labelMark(mark)}
      </p>
      {atOtherTimes.map((one) => (
        <p key={one.label} class="soft theirs">
          {one.label}：{labelMark(one.mark)}
        </p>
      ))}
      {theirs && theirs !== 'none' && (
        <p class="soft theirs">
          {labelParty(other)}：{labelMark(theirs)}
        </p>
      )}
    </>
  );
}
