import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { callSheet, labelParty, type Checklist } from '../../domain/sheet/checklist.ts';
import { countProgress } from '../../domain/sheet/sheet-progress.ts';
import { findLastWriting, findSheetName, nameSheet } from '../../domain/sheet/sheet.ts';
import type { Entry } from '../../domain/sheet/sheet-store.ts';
import { formatTime } from './hand-over.ts';
import { NameForm } from './late-parts.ts';

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
          新しい版のハンドブックで作られた{callSheet(checklist)}
          です。この画面では、名前を変えたり、コピーを作ったり、削除したりできません。開くと、そのままのファイルを取り出せます。
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
