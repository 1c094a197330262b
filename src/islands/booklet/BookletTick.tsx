import { useEffect, useState } from 'preact/hooks';
import { addSections, MOST_SECTIONS, removeSections } from '../../domain/booklet/selection.ts';
import { address, withBase } from '../../domain/handbook/address.ts';
import { keepSelection, onSelection, readSelection } from './keep-selection.ts';

type Props = {
  readonly base: string;
  readonly code: string;
  /** What the section is called, for those who hear the box alone. */
  readonly title: string;
};

/** A box that puts a section into the reader's booklet, and how many are in it. */
export function BookletTick({ base, code, title }: Props) {
  const [selection, setSelection] = useState(() => readSelection(base));
  useEffect(() => onSelection(() => setSelection(readSelection(base))), [base]);
  const isChosen = selection.includes(code);
  return (
    <p class="tick controls screen-only">
      <label class="choice">
        <input
          type="checkbox"
          name={`booklet-${code}`}
          checked={isChosen}
          disabled={!isChosen && selection.length >= MOST_SECTIONS}
          aria-label={`「${title}」を小冊子に入れる`}
          onChange={({ currentTarget: { checked } }) =>
            keepSelection(base, checked ? addSections(selection, [code]) : removeSections(selection, [code]))
          }
        />
        小冊子に入れる
      </label>
      {selection.length > 0 && <a href={withBase(base, address.booklet())}>小冊子を開く（{selection.length}節）</a>}
    </p>
  );
}
