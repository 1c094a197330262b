import { useRef } from 'preact/hooks';
import { moveSection, removeSections, type Selection } from '../../domain/booklet/selection.ts';
import { isLoaded, type SectionState } from './use-sections.ts';

type Props = {
  readonly selection: Selection;
  readonly sections: ReadonlyMap<string, SectionState>;
  readonly onChange: (next: Selection) => void;
  /** Says what happened, for those who do not see it. */
  readonly onSay: (text: string) => void;
};

/** The chosen sections in their order, each with buttons to move it or take it out. */
export function ChosenList({ selection, sections, onChange, onSay }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const move = (code: string, by: number) => {
    const next = moveSection(selection, code, by);
    onChange(next);
    onSay(`「${nameOf(code, sections)}」を${next.indexOf(code) + 1}番目に移しました。`);
    keepFocus(code, by < 0 ? 'up' : 'down');
  };
  const remove = (code: string) => {
    const at = selection.indexOf(code);
    const next = removeSections(selection, [code]);
    onChange(next);
    onSay(`「${nameOf(code, sections)}」を外しました。残りは${next.length}節です。`);
    keepFocus(next[Math.min(at, next.length - 1)] ?? '', 'remove');
  };
  /** Buttons move with their row; the focus goes with them. */
  const keepFocus = (code: string, act: string) =>
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-row="${code}"]`);
      const wanted = row?.querySelector<HTMLButtonElement>(`[data-act=${act}]:not(:disabled)`);
      (wanted ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
    });
  return (
    <ol class="chosen plain" ref={list}>
      {selection.map((code, at) => {
        const state = sections.get(code);
        const name = nameOf(code, sections);
        return (
          <li key={code} data-row={code}>
            <div>
              <p class="name">
                {at + 1}．{name}
              </p>
              <p class="soft">{tellState(state, code)}</p>
            </div>
            <p class="controls">
              <Act act="up" name={name} label="上へ" off={at === 0} onClick={() => move(code, -1)} />
              <Act
                act="down"
                name={name}
                label="下へ"
                off={at === selection.length - 1}
                onClick={() => move(code, 1)}
              />
              <Act act="remove" name={name} label="外す" off={false} onClick={() => remove(code)} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}

type ActProps = {
  readonly act: string;
  readonly name: string;
  readonly label: string;
  readonly off: boolean;
  readonly onClick: () => void;
};

function Act({ act, name, label, off, onClick }: ActProps) {
  return (
    <button
      type="button"
      class="button"
      data-act={act}
      disabled={off}
      aria-label={`「${name}」を${label}`}
      onClick={onClick}
    >
      {label}
    </button>
  );
}

function nameOf(code: string, sections: ReadonlyMap<string, SectionState>): string {
  const state = sections.get(code);
  return isLoaded(state) ? state.title : `番号${code}の節`;
}

function tellState(state: SectionState, code: string): string {
  if (state === undefined) return '読み込んでいます。';
  if (state === 'missing') return `番号${code}の節はこのサイトにありません。番号を確かめるか、外してください。`;
  if (state === 'failed') return '読み込めませんでした。通信を確かめて、「もう一度読み込む」を押してください。';
  return `${state.position}（番号${code}）`;
}
