import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Writer } from '../../domain/sheet/cell.ts';
import { callSheet, type Checklist } from '../../domain/sheet/checklist.ts';
import {
  takePlainCells,
  takeSheet,
  type CellChange,
  type Taken,
  type Wanted,
} from '../../domain/sheet/import-cells.ts';
import { formatCellValue, nameCell, sortCells } from '../../domain/sheet/name-cell.ts';
import { nameSheet, type Sheet } from '../../domain/sheet/sheet.ts';
import { blockOfCell, type SheetBlock } from '../../domain/sheet/sheet-keys.ts';
import type { Incoming } from './incoming.ts';
import { BlockChoice, TargetChoice } from './TakeInChoices.tsx';
import type { Taking } from './taking.ts';
import { newWriter } from './use-store.ts';

type Props = {
  readonly checklist: Checklist;
  readonly incoming: Exclude<Incoming, { readonly kind: 'bad' }>;
  /** The sheets that may take it in, the fitting one first. */
  readonly targets: readonly Sheet[];
  /** Which of them lies in the bin: taking it in brings it back. */
  readonly binned: string | undefined;
  readonly makeBlank: (from: Sheet | undefined) => Sheet;
  /** Whether the reader has just asked for it; then it takes the focus. */
  readonly isAwaited: boolean;
  readonly onTake: (taking: Taking) => void;
  readonly onCancel: () => void;
};

const KINDS = { new: '新しい', changed: '変わる', cleared: '消える', conflict: '食い違う（両方残ります）' } as const;

/** What taking something in would change, block by block; nothing changes before the reader says so. */
export function TakeInPreview({ checklist, incoming, targets, binned, makeBlank, isAwaited, onTake, onCancel }: Props) {
  const names = Object.keys(incoming.kind === 'sheet' ? incoming.sheet.cells : incoming.cells);
  const blocks = (['group', 'city', 'heads', 'talk'] as const).filter((block) =>
    names.some((key) => blockOfCell(key) === block),
  );
  const called = callSheet(checklist);
  const [writer] = useState(newWriter);
  const [chosen, setChosen] = useState<string>();
  const target = targets.find(({ id }) => id === chosen) ?? targets[0];
  const isBinned = target !== undefined && target.id === binned;
  const [wanted, setWanted] = useState<readonly SheetBlock[]>(blocks);
  const isWanted = (key: string) => wanted.includes(blockOfCell(key));
  const into = (sheet: Sheet) => takeIncoming(sheet, incoming, isWanted, writer);
  const asNew = () => into(makeBlank(incoming.kind === 'sheet' ? incoming.sheet : undefined));
  const taken = target && into(target);
  const take = ({ sheet, changes }: Taken, isNew: boolean) =>
    onTake({ sheet, by: writer.by, isNew, ...sayTaking(incoming.from, isNew ? undefined : changes, checklist) });
  const preview = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isAwaited) preview.current?.focus();
  }, [isAwaited]);
  return (
    <section ref={preview} tabIndex={-1} class="notice preview" aria-label="取り込む前の確認">
      <p>
        {incoming.from}
        {incoming.kind === 'sheet' && `（${nameSheet(incoming.sheet, checklist)}）`}
        を読みました。まだ何も変わっていません。
      </p>
      {incoming.kind === 'plain' && <Unread lines={incoming.unread ?? []} />}
      {targets.length > 1 && <TargetChoice {...{ checklist, targets, target }} onChoose={setChosen} />}
      {target && blocks.length > 1 && <BlockChoice {...{ blocks, wanted }} onWant={setWanted} />}
      {isBinned && (
        <p>
          この{called}は「削除した{called}」にあります。取り込むと、一覧に戻ります。
        </p>
      )}
      {taken && <Changes checklist={checklist} taken={taken} />}
      <Ways
        taken={taken}
        {...{ isBinned, onCancel, called }}
        onTake={(one) => take(one, false)}
        onNew={() => take(asNew(), true)}
      />
    </section>
  );
}

type WaysProps = {
  readonly taken: Taken | undefined;
  readonly isBinned: boolean;
  readonly called: string;
  readonly onTake: (taken: Taken) => void;
  readonly onNew: () => void;
  readonly onCancel: () => void;
};

/** Into the sheet that was chosen, as a new one, or not at all. */
function Ways({ taken, isBinned, called, onTake, onNew, onCancel }: WaysProps) {
  return (
    <p class="controls">
      {taken && (taken.changes.length > 0 || isBinned) && (
        <button type="button" class="button primary" onClick={() => onTake(taken)}>
          この{called}に取り込む
        </button>
      )}
      <button type="button" class={taken ? 'button' : 'button primary'} onClick={onNew}>
        新しい{called}として開く
      </button>
      <button type="button" class="button" onClick={onCancel}>
        やめる
      </button>
    </p>
  );
}

/** Joins what came in into a sheet, as far as it is wanted. */
function takeIncoming(sheet: Sheet, incoming: Props['incoming'], isWanted: Wanted, writer: Writer): Taken {
  if (incoming.kind === 'sheet') return takeSheet(sheet, incoming.sheet, isWanted);
  const cells = Object.entries(incoming.cells).filter(([key]) => isWanted(key));
  return takePlainCells(sheet, Object.fromEntries(cells), writer);
}

/** Says what a taking in did; `changes` are those of a sheet that was there before. */
function sayTaking(
  from: string,
  changes: readonly CellChange[] | undefined,
  checklist: Checklist,
): Pick<Taking, 'done' | 'changed'> {
  if (!changes) return { done: `${from}を、新しい${callSheet(checklist)}として開きました。`, changed: [] };
  const changed = sortCells(checklist, changes).map(({ key }) => key);
  const [first] = changed;
  if (first === undefined) return { done: `${from}を取り込みました。変わったところはありません。`, changed };
  const more = changed.length > 1 ? `、ほか${changed.length - 1}か所` : '';
  return {
    done: `${from}を取り込みました。${changed.length}か所が変わりました：${nameCell(checklist, first)}${more}。`,
    changed,
  };
}

/** Says which lines of a table are not taken in, and how to mend them. */
function Unread({ lines }: { readonly lines: readonly number[] }) {
  if (lines.length === 0) return null;
  const more = lines.length > 10 ? `、ほか${lines.length - 10}行` : '';
  return (
    <p>
      表の{lines.slice(0, 10).join('・')}行目{more}
      は、「記号」が空か違うので、取り込みません。もとの表から「記号」をコピーすると読めます。
    </p>
  );
}

function Changes({ checklist, taken }: { readonly checklist: Checklist; readonly taken: Taken }) {
  const cleared = taken.changes.filter(({ kind }) => kind === 'cleared').length;
  return (
    <>
      <p class="lead-title">
        「{nameSheet(taken.sheet, checklist)}」で変わるところ（{taken.changes.length}
        {cleared > 0 && `、うち消えるもの${cleared}`}）
      </p>
      {taken.changes.length === 0 ? (
        <p>変わるところはありません。</p>
      ) : (
        <ul>
          {sortCells(checklist, taken.changes).map(({ key, kind, before, after }) => (
            <li key={key}>
              {nameCell(checklist, key)}：{kind !== 'new' && `${formatCellValue(checklist, key, before)} → `}
              {formatCellValue(checklist, key, after)} <small>{KINDS[kind]}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
