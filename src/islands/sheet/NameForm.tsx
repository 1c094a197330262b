import { useLayoutEffect, useRef } from 'preact/hooks';
import { SHEET_LIMITS } from '../../domain/sheet/sheet-limits.ts';
import { LongNote } from './LongNote.tsx';

type Props = {
  readonly name: string;
  /** The name uncut. */
  readonly whole: string;
  readonly draft: string;
  readonly setDraft: (draft: string | undefined) => void;
  readonly onRename: (name: string) => void;
};

/** A new name for a sheet; who opens it types at once. */
export function NameForm({ name, whole, draft, setDraft, onRename }: Props) {
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
