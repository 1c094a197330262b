import { changeChoice } from '../../domain/agreement/begin-draft.ts';
import { assemble } from '../../domain/agreement/assemble.ts';
import { CHOICES, LEFT_OUT, readChoice, withoutKey } from '../../domain/agreement/draft-checklist.ts';
import { listKinds } from '../../domain/agreement/find-kind.ts';
import { listWritten, suggest } from '../../domain/agreement/suggest.ts';
import type { Choice } from '../../domain/agreement/agreement.ts';
import { labelParty } from '../../domain/sheet/checklist.ts';
import { nameSheet } from '../../domain/sheet/sheet.ts';
import type { FillProps } from '../sheet/own-parts.ts';
import { ClauseDesk } from './ClauseDesk.tsx';
import { DraftPaper } from './DraftPaper.tsx';
import { HeadFields } from './HeadFields.tsx';
import { KindNotes } from './KindNotes.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { Picker } from './Picker.tsx';
import { gatherKnown, type Shown } from './shown-book.ts';

/** A draft to fill in: what it is about, what is open, clause by clause, and the whole as it goes on paper. */
export function AgreementFill(props: Shown & FillProps) {
  const { book, sources, open, party, checklist, store } = props;
  const { sheet, write } = open;
  const draft = assemble(book, sheet);
  const choice = readChoice(sheet, book);
  const known = gatherKnown(store, sources, nameSheet(sheet, checklist));
  const offered = listWritten(sheet, suggest(book, choice, known, party));
  const change = (to: Partial<Choice>) => {
    for (const { key, value } of changeChoice(book, sheet, to, known, party)) write(key, value);
  };
  return (
    <>
      <div class="screen-only">
        <Choices {...{ book, choice }} onChange={change} />
        {draft && (
          <details>
            <summary>{draft.kind.short}：どんな書類か、先に済ませること</summary>
            <KindNotes kind={draft.kind} />
          </details>
        )}
        {offered.length > 0 && (
          <p class="notice">
            このブラウザーのシートなどから、空いている欄に入れられるものが{offered.length}あります。{' '}
            <button type="button" class="button" onClick={() => offered.forEach(({ key, value }) => write(key, value))}>
              空いている欄に入れる
            </button>
          </p>
        )}
      </div>
      {draft ? (
        <>
          <div class="screen-only">
            <OpenPoints draft={draft} />
            <HeadFields heads={draft.heads} open={open} />
            <p class="soft">
              印の「できた」は、この内容でよいということ、「該当なし」は、この協定では定めないことを表します。いま記入しているのは
              {labelParty(party)}
              の案です。相手に送るときは、ファイルにするか、リンクに「コメントと名前も入れる」を付けると、案の文も届きます。
            </p>
            {draft.clauses.map((clause) => (
              <ClauseDesk
                key={clause.id}
                {...props}
                clause={clause}
                onLeaveOut={() => write(withoutKey(clause.id), LEFT_OUT)}
              />
            ))}
            {draft.leftOut.length > 0 && (
              <section>
                <h3>外した条（{draft.leftOut.length}）</h3>
                <ul class="plain rows">
                  {draft.leftOut.map(({ id, title, why }) => (
                    <li key={id}>
                      <b>{title}</b>　{why}{' '}
                      <button type="button" class="quiet" onClick={() => write(withoutKey(id), '')}>
                        「{title}」の条を戻す
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <h3>案を通して読む</h3>
            <p class="soft">印刷とWordに出るのは、ここから下の案だけです。〔　〕は、まだ決まっていないところです。</p>
          </div>
          <DraftPaper book={book} draft={draft} />
        </>
      ) : (
        <p class="notice">書面の種類を選ぶと、条が並びます。</p>
      )}
    </>
  );
}

type ChoicesProps = Pick<Shown, 'book'> & {
  readonly choice: Choice;
  readonly onChange: (to: Partial<Choice>) => void;
};

/** What the draft is about; a change keeps what was written. */
function Choices({ book, choice, onChange }: ChoicesProps) {
  const own = listKinds(book, choice.form);
  const kinds = [...own, ...book.kinds.filter((kind) => kind.id === choice.kind && !own.includes(kind))];
  const options = {
    form: book.forms
      .filter(({ id }) => book.kinds.some(({ forms }) => forms.includes(id)))
      .map(({ id, title }) => ({ id, label: title })),
    kind: kinds.map(({ id, short }) => ({ id, label: short })),
    city: book.cities.map(({ id, name }) => ({ id, label: name })),
  };
  return (
    <div class="heads">
      {CHOICES.map(({ id, label }) => (
        <Picker
          key={id}
          label={label}
          none="決まっていない"
          value={choice[id]}
          options={options[id]}
          onPick={(value) => onChange({ [id]: value })}
        />
      ))}
    </div>
  );
}
