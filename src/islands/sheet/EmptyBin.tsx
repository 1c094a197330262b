import { formatSize } from '../../domain/files/format-size.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { burySheet } from '../../domain/sheet/sheet-place.ts';
import type { SheetStore } from '../../domain/sheet/sheet-store.ts';
import { AskTwice } from './AskTwice.tsx';

type Props = { readonly store: SheetStore };

/** Says how much room deleted sheets take, of whatever list, and removes all of them for good when asked twice. */
export function EmptyBin({ store }: Props) {
  const binned = store.list().filter(({ place, newer }) => place === 'bin' && newer === undefined);
  if (binned.length === 0) return null;
  // A browser counts two bytes a character.
  const size = formatSize(binned.reduce((sum, { sheet }) => sum + formatSheet(sheet).length * 2, 0));
  const empty = () => {
    for (const entry of binned) store.change(entry, burySheet);
    store.hear(); // what found no room before may find it now
  };
  return (
    <p>
      削除したもの（ほかの様式のものも入れて{binned.length}件、約{size}
      ）も、このブラウザーの保存の場所を使っています。{' '}
      <AskTwice
        label="削除したものをすべて消す"
        question={`削除したもの${binned.length}件を完全に消します。元には戻せません。`}
        onYes={empty}
      />
    </p>
  );
}
