import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checklist, ListHomes } from '../../domain/sheet/checklist.ts';
import { createSheet, valueAt, type Sheet } from '../../domain/sheet/sheet.ts';
import { sortTargets } from '../../domain/sheet/sort-targets.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import { TakeInPreview } from './TakeInPreview.tsx';
import { parseCode, parseLink, type Incoming } from './incoming.ts';
import type { Taking } from './taking.ts';
import { newWriter } from './use-store.ts';

type Props = {
  readonly checklist: Checklist;
  readonly lists: ListHomes;
  /** A fragment that carries marks, when the page was opened with one. */
  readonly marks: string;
  readonly opened: boolean;
  /** The open sheet; undefined on the shelf. */
  readonly target?: Sheet | undefined;
  readonly store: SheetStore;
  readonly onTake: (taking: Taking) => void;
};

/** The way in: a file, a table, a link or a code; what would change is shown before anything does. */
export function TakeIn({ checklist, lists, marks, opened, target, store, onTake }: Props) {
  const [{ incoming, count }, setGiven] = useState<{ readonly incoming: Incoming | undefined; readonly count: number }>(
    { incoming: undefined, count: 0 },
  );
  const give = (next: Incoming | undefined) => setGiven((before) => ({ incoming: next, count: before.count + 1 }));
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void loadReader();
    if (marks) void parseLink(marks, checklist).then((read) => setGiven({ incoming: read, count: 0 }));
    // oxlint-disable-next-line react/exhaustive-deps -- a link is read once: the shelf is made anew for another
  }, []);
  const original = incoming?.kind === 'sheet' ? store.findOriginal(incoming.sheet) : undefined;
  const reset = () => {
    give(undefined);
    if (picker.current) picker.current.value = '';
    picker.current?.focus({ preventScroll: true });
  };
  return (
    <section class="take-in screen-only">
      {target ? <h3>受け取る</h3> : <h2>受け取る</h2>}
      {!opened && <Invitation hasParties={checklist.parties.length > 0} />}
      {incoming?.kind === 'bad' && <Unusable incoming={incoming} lists={lists} />}
      {incoming && incoming.kind !== 'bad' && (
        <TakeInPreview
          key={count}
          isAwaited={count > 0}
          {...{ checklist, incoming, onCancel: reset }}
          targets={listTargets({ checklist, target, store }, incoming, original)}
          binned={!target && original?.place === 'bin' ? original.id : undefined}
          makeBlank={(from) => makeBlank(store, checklist, target ? undefined : from)}
          onTake={(taking) => (reset(), onTake(taking))}
        />
      )}
      <div class="ways">
        <label class="button file phrase">
          ファイルを選ぶ（JSON・Excel・CSV）
          <input
            ref={picker}
            type="file"
            accept=".json,.xlsx,.csv,.txt,application/json,text/csv"
            onChange={async ({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) give(await readWhenLoaded(file, checklist));
              if (picker.current) picker.current.value = ''; // once it is mended, the same file can be chosen again
              await store.gather(); // what another tab did to the sheet of this file
            }}
          />
        </label>
        {checklist.parties.length > 0 && (
          <CodeField onGive={async (typed) => give(await parseCode(typed, checklist))} />
        )}
      </div>
    </section>
  );
}

/** The sheets that may take in what came, the fitting one first: the open one, else those on the shelf. */
function listTargets(
  { checklist, target, store }: Pick<Props, 'checklist' | 'target' | 'store'>,
  incoming: Incoming | undefined,
  original: Entry | undefined,
): readonly Sheet[] {
  if (target || !incoming || incoming.kind === 'bad') return target ? [target] : [];
  const shelf = store.list().filter(({ sheet, place, newer }) => {
    return sheet.list === checklist.id && place === 'shelf' && newer === undefined;
  });
  const valueOf = (key: string) =>
    incoming.kind === 'sheet' ? valueAt(incoming.sheet, key) : (incoming.cells[key] ?? '');
  return sortTargets(
    shelf.map(({ sheet }) => sheet),
    { original: original?.sheet, valueOf },
    checklist,
  );
}

/** What reads files comes a moment after the page. */
const loadReader = () => import('./read-file.ts').catch(() => undefined);

async function readWhenLoaded(file: File, checklist: Checklist): Promise<Incoming> {
  const reader = await loadReader();
  if (reader) return reader.readFile(file, checklist);
  return { kind: 'bad', why: 'ファイルを読む部品が届いていません。通信を確かめて、もう一度選んでください。' };
}

/** An empty sheet to open something as: called after its file where that name is free. */
function makeBlank(store: SheetStore, { id: list, edition }: Checklist, from: Sheet | undefined): Sheet {
  const id = store.nameNew(from?.id);
  return createSheet({ id, list, edition: from?.edition ?? edition, created: from?.created ?? newWriter().at });
}

function Invitation({ hasParties }: { readonly hasParties: boolean }) {
  return (
    <p>
      {hasParties ? '相手のファイル・表・リンク・コード' : 'ファイル'}
      から取り込みます。取り込む前に、何が変わるかを表示します。
    </p>
  );
}

/** Why what was given cannot be taken in, and where it belongs when it is of another list. */
function Unusable({
  incoming,
  lists,
}: { readonly incoming: Incoming & { readonly kind: 'bad' } } & Pick<Props, 'lists'>) {
  const { why, list } = incoming;
  return (
    <p role="alert" class="notice">
      {why}
      {list && Object.hasOwn(lists, list) && (
        <>
          {' '}
          <a href={lists[list]?.path}>「{lists[list]?.title}」を開く</a>
        </>
      )}
    </p>
  );
}

/** A code or a whole link, typed or pasted. */
function CodeField({ onGive }: { readonly onGive: (typed: string) => void }) {
  const [code, setCode] = useState('');
  return (
    <form
      class="controls"
      aria-label="コードかリンクを受け取る"
      onSubmit={(event) => {
        event.preventDefault();
        onGive(code);
      }}
    >
      <label class="field">
        <span>コードまたはリンク</span>
        <input
          type="text"
          value={code}
          autocomplete="off"
          onInput={({ currentTarget }) => setCode(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        確かめる
      </button>
    </form>
  );
}
