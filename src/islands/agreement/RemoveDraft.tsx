import { burySheet } from '../../domain/sheet/sheet-place.ts';
import { listCopies } from '../../domain/sheet/list-copies.ts';
import { nameSheet } from '../../domain/sheet/sheet.ts';
import { STORED } from '../../domain/storage/stored-names.ts';
import { AskTwice } from '../sheet/AskTwice.tsx';
import type { DeskProps } from '../sheet/SheetApp.tsx';
import { tellSaved } from '../sheet/taking.ts';

/** Removes a draft, which holds names, with its copies in this browser, and says what stays elsewhere. */
export function RemoveDraft({ store, entry, checklist, go, tell }: DeskProps) {
  const copies = listCopies(store.list(), entry);
  const name = nameSheet(entry.sheet, checklist);
  const also = copies.length > 1 ? `と、そのコピー${copies.length - 1}件` : '';
  const remove = () => {
    const ids = copies.map(({ id }) => id);
    const saved = copies.map((copy) => store.change(copy, burySheet)).find(({ kind }) => kind === 'refused');
    const aside = store
      .listStrays()
      .filter(({ key }) => ids.some((id) => key.startsWith(`${STORED.unreadableSheets}${id}-`)));
    for (const stray of aside) void store.removeStray(stray);
    for (const id of ids) store.note(`side/${id}`, '');
    go({ id: '', view: 'fill' });
    tell(tellSaved(`「${name}」${also}を、このブラウザーから消しました。`, saved ?? { kind: 'saving' }));
  };
  if (entry.newer !== undefined) return null;
  return (
    <section class="sheet-app remove screen-only" aria-labelledby="remove-draft">
      <h3 id="remove-draft">この下書きを消す</h3>
      <p>
        下書きは、この機器のこのブラウザーに残り、あなたが送らないかぎり、どこにも送られません。名前などが入るので、共用の機器では、終わったら消してください。取り出したファイルと、送ったリンクの中身は、消えません。
      </p>
      <p>
        <AskTwice
          label="下書きとコピーを、このブラウザーから消す"
          question={`「${name}」${also}を完全に消します。元には戻せません。`}
          onYes={remove}
        />
      </p>
    </section>
  );
}
