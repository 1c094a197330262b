import { callSheet, labelParty, type Checklist } from '../../domain/sheet/checklist.ts';
import type { SheetBlock } from '../../domain/sheet/sheet-keys.ts';
import { findLastWriting, nameSheet, type Sheet } from '../../domain/sheet/sheet.ts';
import { formatTime } from './hand-over.ts';

type TargetProps = {
  readonly checklist: Checklist;
  readonly targets: readonly Sheet[];
  readonly target: Sheet | undefined;
  readonly onChoose: (id: string) => void;
};

/** Into which sheet it goes: the fitting one stands first. */
export function TargetChoice({ checklist, targets, target, onChoose }: TargetProps) {
  return (
    <label class="field">
      <span>どの{callSheet(checklist)}に取り込みますか</span>
      <select value={target?.id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {targets.map((sheet) => (
          <option key={sheet.id} value={sheet.id}>
            {nameSheet(sheet, checklist)}（{formatTime(findLastWriting(sheet))}に記入）
          </option>
        ))}
      </select>
    </label>
  );
}

type BlockProps = {
  readonly blocks: readonly SheetBlock[];
  readonly wanted: readonly SheetBlock[];
  readonly onWant: (wanted: readonly SheetBlock[]) => void;
};

/** Which parts of it go in. */
export function BlockChoice({ blocks, wanted, onWant }: BlockProps) {
  return (
    <fieldset class="choices framed controls">
      <legend>取り込むところ</legend>
      {blocks.map((block) => (
        <label key={block} class="choice">
          <input
            type="checkbox"
            checked={wanted.includes(block)}
            onChange={() => onWant(wanted.includes(block) ? wanted.filter((one) => one !== block) : [...wanted, block])}
          />
          {labelBlock(block)}
        </label>
      ))}
    </fieldset>
  );
}

function labelBlock(block: SheetBlock): string {
  if (block === 'heads') return '年度・名前など';
  return block === 'talk' ? '話し合いのメモ' : `${labelParty(block)}の欄`;
}
