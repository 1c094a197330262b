import type { Checklist } from '../../domain/sheet/checklist.ts';
import { formatCellValue } from '../../domain/sheet/name-cell.ts';
import { valueAt, type Sheet } from '../../domain/sheet/sheet.ts';

type Props = { readonly checklist: Checklist; readonly sheet: Sheet; readonly keys: readonly string[] };

/** What was written in items that the checklist no longer has: it stays in the sheet and can be read. */
export function UnknownCells({ checklist, sheet, keys }: Props) {
  return (
    <details class="notice">
      <summary>いまの版にない欄の記入（{keys.length}）</summary>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            {key}：{formatCellValue(checklist, key, valueAt(sheet, key))}
          </li>
        ))}
      </ul>
    </details>
  );
}
