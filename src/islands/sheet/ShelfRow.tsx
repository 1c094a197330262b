import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { labelParty, type Checklist } from '../../domain/sheet/checklist.ts';
import { countProgress } from '../../domain/sheet/sheet-progress.ts';
import { SHEET_LIMITS } from '../../domain/sheet/sheet-limits.ts';
import { findLastWriting, findSheetName, nameSheet } from '../../domain/sheet/sheet.ts';
import type { Entry } from '../../domain/sheet/sheet-store.ts';
import { LongNote } from './LongNote.tsx';
import { formatTime } from './hand-over.ts';

type Props = {
  readonly checklist: Checklist;
  readonly entry: Entry;
  /** Whether it has just come to the shelf, so that the reader stands there. */
  readonly isFresh: boolean;
  readonly onCopy: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
};

/** One sheet on the shelf: its name, when it was written, how far each party is, and what can be done with it. */
export function ShelfRow({ checklist, entry: { sheet, newer }, isFresh, onCopy, onRename, onDelete }: Props) {
  const name = nameSheet(sheet, checklist);
  const whole = findSheetName(sheet, checklist);
  const [draft, setDraft] = useState<string | undefined>();
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (isFresh) link.current?.focus();
  }, [isFresh]);
  const renaming = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  const isNaming = draft !== undefined;
  useLayoutEffect(() => {
    if (wasNaming.current && !isNaming) renaming.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  const progress = checklist.parties.map((party) => {
    const { marked, total } = countProgress(sheet, checklist, party);
    return `${labelParty(party)} ${total}のうち${marked}`;
  });
  const hidden = <span class="hidden">（{name}）</span>;
  return (
    <li>
      <p class="title">
        <a ref={link} href={`#sheet=${sheet.id}`}>
          {name}
        </a>
      </p>
      <p class="soft">
        {formatTime(findLastWriting(sheet))}に記入{progress.length > 0 && `・記入：${progress.join('、')}`}
      </p>
      {newer !== undefined ? (
        <p class="soft">
          新しい版のハンドブックで作られたシートです。この画面では、名前を変えたり、コピーを作ったり、削除したりできません。開くと、そのままのファイルを取り出せます。
        </p>
      ) : draft === undefined ? (
        <p class="controls">
          <button ref={renaming} type="button" class="quiet" onClick={() => setDraft(whole)}>
            名前を変える{hidden}
          </button>
          <button type="button" class="quiet" onClick={onCopy}>
            コピーを作る{hidden}
          </button>
          <button type="button" class="quiet" onClick={onDelete}>
            削除する{hidden}
          </button>
        </p>
      ) : (
        <NameForm {...{ name, whole, draft, setDraft, onRename }} />
      )}
    </li>
  );
}

type NameProps = Pick<Props, 'onRename'> & {
  readonly name: string;
  /** The name uncut. */
  readonly whole: string;
  readonly draft: string;
  readonly setDraft: (draft: string | undefined) => void;
};

/** A new name for a sheet; who opens it types at once. */
function NameForm({ name, whole, draft, setDraft, onRename }: NameProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="controls"
      aria-label={`「${name}」の名前を変える`}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.trim() !== '' && draft !== whole) onRename(draft.trim());
        setDraft(undefined);
      }}
    >
      <label class="field">
        <span>新しい名前</span>
        <input ref={field} type="text" value={draft} onInput={({ currentTarget }) => setDraft(currentTarget.value)} />
        <LongNote text={draft} meant={SHEET_LIMITS.name} />
      </label>
      <button type="submit" class="quiet">
        決める
      </button>
      <button type="button" class="quiet" onClick={() => setDraft(undefined)}>
        やめる
      </button>
    </form>
  );
}
