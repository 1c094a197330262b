import type { AgreementBook } from '../../domain/agreement/agreement.ts';
import { assemble } from '../../domain/agreement/assemble.ts';
import { FIELD_STATES, formatValue, type FieldState } from '../../domain/agreement/resolve-field.ts';
import { PARTIES } from '../../domain/sheet/checklist.ts';
import type { FillProps } from '../sheet/own-parts.ts';

type Props = Pick<FillProps, 'open'> & { readonly book: AgreementBook };

/** Both parties' proposals beside each other, what needs talk first; the two decide, no text wins by itself. */
export function AgreementCompare({ book, open: { sheet } }: Props) {
  const draft = assemble(book, sheet);
  if (!draft) return <p class="notice">「記入する」で、書面の種類を選んでください。</p>;
  const asked = draft.clauses.flatMap((clause) => clause.fields.map((one) => ({ ...one, clause: clause.title })));
  return (
    <div class="talk-view">
      <p>条ごとに、双方の案を並べます。違うところ、話し合うところからです。</p>
      {FIELD_STATES.map(({ id, label }) => {
        const own = asked.filter(({ state }) => state === id);
        if (own.length === 0) return null;
        return (
          <section key={id}>
            <h3>
              {label}（{own.length}）
            </h3>
            {isEmpty(id) && <p>{own.map(({ field, clause }) => `${clause}：${field.label}`).join('、')}</p>}
            <dl>
              {(isEmpty(id) ? [] : own).map(({ field, clause, proposals }) => (
                <div key={field.id} data-item={field.id} tabIndex={-1}>
                  <dt>
                    {clause}：{field.label}
                  </dt>
                  {PARTIES.map((party) => (
                    <dd key={party.id}>
                      {party.label}の案：{formatValue(field.kind, proposals[party.id]) || '（空き）'}
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}

/** Where neither wrote anything the names are enough. */
function isEmpty(state: FieldState): boolean {
  return state === 'open' || state === 'left';
}
