import type { Checklist } from '../../domain/sheet/checklist.ts';
import { formatCellValue, nameCell, sortCells } from '../../domain/sheet/name-cell.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import type { Contested } from '../../domain/sheet/sheet.ts';
import { formatTime } from './hand-over.ts';
import type { OpenSheet } from './use-sheet.ts';

type Props = Pick<OpenSheet, 'settle'> & { readonly checklist: Checklist; readonly contested: readonly Contested[] };

/** Cells written twice without knowing of each other: both values, until someone chooses. */
export function ConflictNote({ checklist, contested, settle }: Props) {
  return (
    <section class="notice conflicts" role="alert">
      <h3>別々に書かれて食い違っている欄（{contested.length}）</h3>
      <p>別の画面や別の機器で、同じ欄に違うことが書かれました。どちらも残してあります。残すほうを選んでください。</p>
      {sortCells(checklist, contested).map(({ key, rivals }) => (
        <div key={key}>
          <p class="lead-title">{nameCell(checklist, key)}</p>
          {rivals.map(({ value, at, by, n }) => (
            <p key={`${by}${n}`}>
              <button type="button" class="button" onClick={() => settle(key, value)}>
                「{formatCellValue(checklist, key, value)}」にする
              </button>{' '}
              <small>{formatTime(at)}の記入</small>
            </p>
          ))}
          {/^(comment|talk|text|field|name)\b/.test(key) && !isChosen(checklist, key) && (
            <p>
              <button
                type="button"
                class="button"
                onClick={() =>
                  settle(
                    key,
                    rivals
                      .map(({ value }) => value)
                      .filter(Boolean)
                      .join('／'),
                  )
                }
              >
                両方をつなげて残す
              </button>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

/** Of what is chosen among others two cannot stand together. */
function isChosen({ fields }: Checklist, key: string): boolean {
  return fields.some(({ id, values }) => values !== undefined && sheetKey.field(id) === key);
}
