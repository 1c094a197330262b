import { FIELD_STATES, formatValue, type ResolvedField } from '../../domain/agreement/resolve-field.ts';
import { PARTIES, labelParty } from '../../domain/sheet/checklist.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { valueAt } from '../../domain/sheet/sheet.ts';
import { Origin } from './Origin.tsx';
import { LongNote } from '../sheet/LongNote.tsx';
import { MarkChoice } from '../sheet/MarkChoice.tsx';
import type { FillProps } from '../sheet/own-parts.ts';

type Props = FillProps & {
  readonly resolved: ResolvedField;
  readonly tellOrigin: (key: string) => string | undefined;
};

/** One thing to decide: one's own proposal, the other's beside it, and how far the two are. */
export function FieldDesk({ resolved, checklist, open, party, timing, tellOrigin }: Props) {
  const { field, state, proposals } = resolved;
  const key = sheetKey.comment(field.id, party);
  const own = valueAt(open.sheet, key);
  const other = PARTIES.map(({ id }) => id).find((id) => id !== party);
  const theirs = other ? proposals[other] : '';
  const item = { id: field.id, text: field.ask };
  return (
    <div class={`point ${state}`} data-item={field.id} tabIndex={-1}>
      <p class="ask">
        <b>{field.label}</b> <span class="state">{FIELD_STATES.find(({ id }) => id === state)?.label}</span>
      </p>
      <label class="field">
        <span>
          {field.ask}
          <span class="hidden">（{labelParty(party)}の案）</span>
        </span>
        <Input field={field} value={own} onWrite={(value) => open.write(key, value)} />
        <Origin from={tellOrigin(key)} />
        <LongNote text={own} meant={field.kind === 'long' ? 1000 : 200} />
      </label>
      <p class="soft">
        {field.hint}
        {field.choices && '下から選ぶか、自分のことばで書きます。'}
      </p>
      <Examples field={field} own={own} onPick={(value) => open.write(key, value)} />
      {theirs !== '' && other && (
        <p class="theirs">
          {labelParty(other)}の案：{formatValue(field.kind, theirs)}{' '}
          <Origin from={tellOrigin(sheetKey.comment(field.id, other))} />
          {theirs !== own.trim() && (
            <button type="button" class="button" onClick={() => open.write(key, theirs)}>
              {labelParty(other)}の案にそろえる<span class="hidden">（{field.label}）</span>
            </button>
          )}
        </p>
      )}
      <MarkChoice key={key} {...{ checklist, item, timing, party, other, open }} />
    </div>
  );
}

type InputProps = {
  readonly field: ResolvedField['field'];
  readonly value: string;
  readonly onWrite: (value: string) => void;
};

function Input({ field: { kind }, value, onWrite }: InputProps) {
  if (kind === 'long' || kind === 'choice') {
    const rows = kind === 'long' ? 3 : 2;
    return <textarea rows={rows} value={value} onInput={({ currentTarget }) => onWrite(currentTarget.value)} />;
  }
  return (
    <input
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'amount' ? 'numeric' : undefined}
      value={value}
      onInput={({ currentTarget }) => onWrite(currentTarget.value)}
    />
  );
}

type ExampleProps = {
  readonly field: ResolvedField['field'];
  readonly own: string;
  readonly onPick: (value: string) => void;
};

/** Sentences to choose from, or how one might write it. */
function Examples({ field: { choices, example, kind, label }, own, onPick }: ExampleProps) {
  if (!choices) return example ? <p class="soft">例：{formatValue(kind, example)}</p> : null;
  return (
    <div class="picks" role="group" aria-label={`${label}の文を選ぶ`}>
      {choices.map((text) => (
        <button key={text} type="button" class="choice framed" aria-pressed={own === text} onClick={() => onPick(text)}>
          {text}
        </button>
      ))}
    </div>
  );
}
