import { useState } from 'preact/hooks';
import type { SheetStore } from '../../domain/sheet/sheet-store.ts';

type Props = { readonly store: SheetStore };

/** Says, until it is put away on this device, that a private window forgets; no page can tell whether it is in one. */
export function PrivateNote({ store }: Props) {
  const [isTold, setTold] = useState(() => store.readNote('private') !== undefined);
  if (isTold) return null;
  return (
    <p class="notice">
      シークレットウィンドウ（プライベートブラウズ）では、ウィンドウを閉じると記入がすべて消えます。残すものは、下の「ファイルに保存する」で保存してください。{' '}
      <button type="button" class="button" onClick={() => (store.note('private'), setTold(true))}>
        わかりました
      </button>
    </p>
  );
}
