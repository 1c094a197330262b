import { toFileName } from '../../domain/files/to-file-name.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { nameSheet } from '../../domain/sheet/sheet.ts';
import type { ListHomes } from '../../domain/sheet/checklist.ts';
import type { SheetStore } from '../../domain/sheet/sheet-store.ts';
import { AskTwice } from './AskTwice.tsx';
import { download } from './hand-over.ts';

type Props = { readonly store: SheetStore; readonly lists: ListHomes };

/**
 * What is stored and has no page of its own here: texts that cannot be read, and sheets whose checklist this site has
 * not.
 */
export function ShelfStrays({ store, lists }: Props) {
  const strays = store.listStrays();
  const homeless = store.list().filter(({ sheet, place }) => place !== 'gone' && !Object.hasOwn(lists, sheet.list));
  return (
    <>
      {strays.length > 0 && (
        <div class="notice" role="alert">
          <p>
            保存されているもののうち、{strays.length}
            件が読めません。書き換えたり消したりせずに残してあります。ファイルに取り出して保管してください。
          </p>
          <ul>
            {strays.map((stray) => (
              <li key={`${stray.where}${stray.key}`}>
                読めないシート（{nameStray(stray.key)}） <small>{stray.why}</small>{' '}
                <span class="controls">
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => download(`${nameStray(stray.key)}.txt`, 'text/plain', stray.text)}
                  >
                    ファイルに取り出す
                  </button>
                  <AskTwice
                    label="このブラウザーから消す"
                    question="読めない中身をこのブラウザーから消します。元には戻せません。"
                    onYes={() => void store.removeStray(stray)}
                  />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {homeless.length > 0 && (
        <details>
          <summary>記入する様式がこのサイトにないシート（{homeless.length}）</summary>
          <ul class="plain rows">
            {homeless.map(({ id, sheet, newer }) => (
              <li key={id}>
                {nameSheet(sheet, { fields: [] })}
                <span class="controls">
                  <button
                    type="button"
                    class="quiet"
                    onClick={() =>
                      download(
                        `${toFileName(nameSheet(sheet, { fields: [] }))}.json`,
                        'application/json',
                        newer ?? formatSheet(sheet),
                      )
                    }
                  >
                    ファイルに取り出す<span class="hidden">（{nameSheet(sheet, { fields: [] })}）</span>
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function nameStray(key: string): string {
  return key.slice(key.indexOf('/') + 1).slice(0, 8);
}
