import {
  labelParty,
  nameItems,
  type Checklist,
  type ChecklistGroup,
  type Party,
} from '../../domain/sheet/checklist.ts';
import type { Progress } from '../../domain/sheet/sheet-progress.ts';
import { valueAt } from '../../domain/sheet/sheet.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { LongNote } from './LongNote.tsx';
import { MarkChoice } from './MarkChoice.tsx';
import type { OpenSheet } from './use-sheet.ts';

type Props = {
  readonly checklist: Checklist;
  readonly group: ChecklistGroup;
  readonly party: Party;
  readonly open: OpenSheet;
  readonly done: Progress['groups'][number];
};

/** One phase: how far it is, its advice, and its items; a table on wide screens, a card an item on narrow ones. */
export function ItemTable({ checklist, group, party, open, done }: Props) {
  const { sheet, write } = open;
  const other = checklist.parties.find((one) => one !== party);
  return (
    <section class="group">
      <h3>
        {group.label} {group.title}
      </h3>
      <p class="soft bar-line">
        <progress value={done.marked} max={done.total} aria-label={`${group.title}の記入`} />
        {done.total}のうち{done.marked}
      </p>
      {group.points.length > 0 && (
        <details class="screen-only">
          <summary>助言（{group.points.length}）</summary>
          <dl>
            {group.points.map(({ title, text }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <table class="data">
        <caption class="hidden">
          {nameItems(group.title)}（{labelParty(party)}の欄）
        </caption>
        <thead>
          <tr>
            <th scope="col">NO</th>
            <th scope="col">内容とコメント</th>
            {checklist.timings.map(({ id, label }) => (
              <th scope="col" key={id}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.items.map((item, index) => {
            const comment = sheetKey.comment(item.id, party);
            const theirs = other && valueAt(sheet, sheetKey.comment(item.id, other));
            return (
              <tr key={item.id} data-item={item.id} tabIndex={-1}>
                <td class="no">{index + 1}</td>
                <th scope="row">
                  <span id={`text-${item.id}`}>{item.text}</span>
                  {item.hint && <small>{item.hint}</small>}
                  <label class="field comment">
                    <span class="hidden">
                      {item.text}（{labelParty(party)}の
                    </span>
                    コメント
                    <span class="hidden">）</span>
                    <textarea
                      rows={1}
                      value={valueAt(sheet, comment)}
                      onInput={({ currentTarget }) => write(comment, currentTarget.value)}
                    />
                    <LongNote text={valueAt(sheet, comment)} meant={2000} />
                  </label>
                  <p class="comment-text paper-only">{valueAt(sheet, comment)}</p>
                  {other && theirs && (
                    <p class="soft">
                      {labelParty(other)}のコメント：{theirs}
                    </p>
                  )}
                </th>
                {checklist.timings.map((timing) => (
                  <td key={timing.id} class="cell">
                    <MarkChoice {...{ item, timing, party, other, open }} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
