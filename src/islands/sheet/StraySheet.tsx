import type { ListHomes } from '../../domain/sheet/checklist.ts';
import type { Entry, SheetStore } from '../../domain/sheet/sheet-store.ts';
import type { Stray } from '../../domain/sheet/stray-text.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { AskTwice } from './AskTwice.tsx';
import { download } from './hand-over.ts';

type Props = {
  readonly store: SheetStore;
  /** A sheet of another page. */
  readonly entry: Entry | undefined;
  /** A text that is no sheet. */
  readonly stray: Stray | undefined;
  readonly lists: ListHomes;
  readonly onBack: () => void;
};

/** Something stored that is no sheet of this page: says why, and hands the text out untouched. */
export function StraySheet({ store, entry, stray, lists, onBack }: Props) {
  const home = entry && findHome(lists, entry.sheet.list);
  const text = entry ? (entry.newer ?? formatSheet(entry.sheet)) : (stray?.text ?? '');
  return (
    <div class="sheet-app notice" role="alert">
      <p>
        {home && entry && (
          <>
            これは「<a href={`${home.path}#sheet=${entry.id}`}>{home.title}</a>」のシートです。
          </>
        )}
        {!home &&
          entry &&
          '記入する様式がこのサイトにないシートです。中身はそのまま残してあります。ファイルに取り出せます。'}
        {!entry && stray && (
          <>
            保存されているシートを読めません。{stray.why}
            中身はそのまま残してあります。ファイルに取り出して保管してください。
          </>
        )}
      </p>
      <p class="controls">
        <button
          type="button"
          class="button"
          onClick={() => download(`${entry?.id ?? 'sheet'}.txt`, 'text/plain', text)}
        >
          そのままファイルに取り出す
        </button>
        <button type="button" class="button" onClick={onBack}>
          シートの一覧へ
        </button>
        {stray && !entry && (
          <AskTwice
            label="このブラウザーから消す"
            question="読めない中身をこのブラウザーから消します。元には戻せません。"
            onYes={() => void store.removeStray(stray).then(onBack)}
          />
        )}
      </p>
    </div>
  );
}

/** A list of a file may be called like something that every object has. */
function findHome(lists: ListHomes, list: string): ListHomes[string] | undefined {
  return Object.hasOwn(lists, list) ? lists[list] : undefined;
}
