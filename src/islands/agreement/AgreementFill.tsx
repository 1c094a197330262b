import { changeChoice } from '../../domain/agreement/begin-draft.ts';
import { assemble } from '../../domain/agreement/assemble.ts';
import { CHOICES, readChoice, readTold } from '../../domain/agreement/draft-checklist.ts';
import { listKinds } from '../../domain/agreement/find-kind.ts';
import { listWritten, suggest, tellOrigin } from '../../domain/agreement/suggest.ts';
import type { Choice } from '../../domain/agreement/agreement.ts';
import { nameSheet } from '../../domain/sheet/sheet.ts';
import type { FillProps } from '../sheet/own-parts.ts';
import { DraftDesk } from './DraftDesk.tsx';
import { DraftPaper } from './DraftPaper.tsx';
import { KindNotes } from './KindNotes.tsx';
import { Picker } from './Picker.tsx';
import { gatherKnown, type Shown } from './shown-book.ts';

/** A draft to fill in: what it is about, what is open, clause by clause, and the whole as it goes on paper. */
export function AgreementFill(props: Shown & FillProps) {
  const { book, sources, open, party, checklist, store } = props;
  const { sheet, write } = open;
  const draft = assemble(book, sheet);
  const choice = readChoice(sheet, book);
  const known = gatherKnown(store, sources, nameSheet(sheet, checklist), readTold(sheet, book));
  const found = suggest(book, choice, known, party);
  const offered = listWritten(sheet, found);
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
          <DraftDesk {...props} draft={draft} tellOrigin={(key) => tellOrigin(sheet, key, found)} />
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
