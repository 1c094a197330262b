import { useRef, useState } from 'preact/hooks';
import type { Checklist } from '../../domain/sheet/checklist.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';
import { TakeInPreview } from './TakeInPreview.tsx';
import { parseCode, readFile, parseMarks, type Incoming } from './incoming.ts';

type Props = {
  readonly checklist: Checklist;
  readonly titles: Readonly<Record<string, string>>;
  /** A fragment that carries marks, when the page was opened with one. */
  readonly marks: string;
  readonly opened: boolean;
  /** The open sheet; undefined on the shelf. */
  readonly target?: Sheet;
  readonly find: (id: string) => Sheet | undefined;
  readonly makeBlank: () => Sheet;
  readonly onTake: (sheet: Sheet) => void;
};

/** The way in: a file, a table, a link or a code; what would change is shown before anything does. */
export function TakeIn({ checklist, titles, marks, opened, target, find, makeBlank, onTake }: Props) {
  const [incoming, setIncoming] = useState<Incoming | undefined>(() =>
    marks ? parseMarks(marks, checklist) : undefined,
  );
  const [code, setCode] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const reset = () => {
    setIncoming(undefined);
    if (picker.current) picker.current.value = '';
  };
  return (
    <section class="take-in screen-only">
      {target ? <h3>受け取る</h3> : <h2>受け取る</h2>}
      {!opened && (
        <p>
          {checklist.parties.length > 0 ? '相手のファイル・表・リンク・符号' : 'ファイル'}
          から取り込みます。取り込む前に、何が変わるかを表示します。
        </p>
      )}
      {incoming?.kind === 'bad' && (
        <p role="alert" class="notice">
          {incoming.why}
          {incoming.list && titles[incoming.list] && (
            <>
              {' '}
              <a href={`../${incoming.list}/`}>「{titles[incoming.list]}」を開く</a>
            </>
          )}
        </p>
      )}
      {incoming && incoming.kind !== 'bad' && (
        <TakeInPreview
          {...{ checklist, incoming, makeBlank, onCancel: reset }}
          target={target ?? (incoming.kind === 'sheet' ? find(incoming.sheet.id) : undefined)}
          onTake={(sheet) => (reset(), onTake(sheet))}
        />
      )}
      <div class="ways">
        <label class="field">
          <span>ファイル（JSON・CSV）</span>
          <input
            ref={picker}
            type="file"
            accept=".json,.csv,.txt,application/json,text/csv"
            onChange={async ({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) setIncoming(await readFile(file, checklist));
            }}
          />
        </label>
        {checklist.parties.length > 0 && (
          <form
            class="controls"
            aria-label="符号かリンクを受け取る"
            onSubmit={(event) => {
              event.preventDefault();
              setIncoming(parseCode(code, checklist));
            }}
          >
            <label class="field">
              <span>符号またはリンク</span>
              <input
                type="text"
                value={code}
                autocomplete="off"
                maxLength={600}
                onInput={({ currentTarget }) => setCode(currentTarget.value)}
              />
            </label>
            <button type="submit" class="button">
              確かめる
            </button>
          </form>
        )}
      </div>
    </section>
  );
}
