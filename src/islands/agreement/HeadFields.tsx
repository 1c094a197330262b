import type { ResolvedField } from '../../domain/agreement/resolve-field.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { valueAt } from '../../domain/sheet/sheet.ts';
import { Origin } from './Origin.tsx';
import { LongNote } from '../sheet/LongNote.tsx';
import type { OpenSheet } from '../sheet/use-sheet.ts';

type Props = {
  readonly heads: readonly ResolvedField[];
  readonly open: OpenSheet;
  readonly tellOrigin: (key: string) => string | undefined;
};

/** The names and the day that every draft has, filled in by either party. */
export function HeadFields({ heads, open: { sheet, write }, tellOrigin }: Props) {
  if (heads.length === 0) return null;
  return (
    <section>
      <h3>前文と署名に入ること</h3>
      <div class="heads">
        {heads.map(({ field: { id, label, kind, hint, example } }) => {
          const key = sheetKey.field(id);
          return (
            <label key={id} class="field" data-item={id} tabIndex={-1}>
              <span>{label}</span>
              <input
                type={kind === 'date' ? 'date' : 'text'}
                value={valueAt(sheet, key)}
                onInput={({ currentTarget }) => write(key, currentTarget.value)}
              />
              {example && <small>例：{example}</small>}
              {hint && <small>{hint}</small>}
              <Origin from={tellOrigin(key)} />
              <LongNote text={valueAt(sheet, key)} meant={200} />
            </label>
          );
        })}
      </div>
    </section>
  );
}
