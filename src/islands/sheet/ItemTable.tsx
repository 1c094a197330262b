import {
  labelParty,
  nameItems,
  type Checklist,
  type ChecklistGroup,
  type ChecklistItem,
  type ChecklistTiming,
  type Party,
} from '../../domain/sheet/checklist.ts';
import type { Progress } from '../../domain/sheet/sheet-progress.ts';
import { valueAt } from '../../domain/sheet/sheet.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { commentKey, untimedComment } from '../../domain/sheet/comment.ts';
import { LongNote } from './LongNote.tsx';
import { MarkChoice } from './MarkChoice.tsx';
import type { OpenSheet } from './use-sheet.ts';

type Props = {
  readonly checklist: Checklist;
  readonly group: ChecklistGroup;
  readonly party: Party;
  readonly timing: ChecklistTiming;
  readonly open: OpenSheet;
  readonly done: Progress['groups'][number];
};

/** One phase: how far it is, its advice, and its items; a table on wide screens, a card an item on narrow ones. */
export function ItemTable({ checklist, group, party, timing, open, done }: Props) {
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
            <th scope="col">{timing.label}</th>
          </tr>
        </thead>
        <tbody>
          {group.items.map((item, index) => (
            <tr key={item.id} data-item={item.id} tabIndex={-1}>
              <td class="no">{index + 1}</td>
              <th scope="row">
                <span id={`text-${item.id}`}>{item.text}</span>
                {item.hint && <small>{item.hint}</small>}
                <ClauseLinks item={item} />
                <Comment {...{ checklist, item, timing, party, open }} />
                {other && <Told {...{ checklist, item, timing, open }} party={other} />}
              </th>
              <td class="cell">
                <MarkChoice {...{ checklist, item, timing, party, other, open }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CommentProps = Pick<Props, 'checklist' | 'timing' | 'party' | 'open'> & { readonly item: ChecklistItem };

/** One's own comment at this time, above it what an earlier edition wrote for all times. */
function Comment({ checklist, item, timing, party, open: { sheet, write } }: CommentProps) {
  const where = { item: item.id, timing: timing.id, party };
  const key = commentKey(checklist, where);
  const text = valueAt(sheet, key);
  const earlier = untimedComment(sheet, checklist, where);
  const move = () => {
    write(key, [earlier, text].filter(Boolean).join('\n'));
    write(sheetKey.comment(item.id, party), '');
  };
  return (
    <>
      {earlier && (
        <p class="soft">
          前の様式から引き継いだコメント（時期の区別なし）：{earlier}{' '}
          <button type="button" class="quiet screen-only" onClick={move}>
            {timing.label}のコメントに移す
          </button>
        </p>
      )}
      <label class="field comment">
        <span class="hidden">
          {item.text}（{labelParty(party)}の
        </span>
        コメント
        <span class="hidden">）</span>
        <textarea rows={1} value={text} onInput={({ currentTarget }) => write(key, currentTarget.value)} />
        <LongNote text={text} meant={2000} />
      </label>
      <p class="comment-text paper-only">{text}</p>
    </>
  );
}

/** What the other party wrote of an item at this time. */
function Told({ checklist, item, timing, party, open: { sheet } }: CommentProps) {
  const where = { item: item.id, timing: timing.id, party };
  const told = [valueAt(sheet, commentKey(checklist, where)), untimedComment(sheet, checklist, where)].filter(Boolean);
  if (told.length === 0) return null;
  return (
    <p class="soft">
      {labelParty(party)}のコメント：{told.join('／')}
    </p>
  );
}

/** Where what is asked here stands in a draft of an agreement. */
function ClauseLinks({ item: { clauses = [] } }: Pick<CommentProps, 'item'>) {
  if (clauses.length === 0) return null;
  return (
    <small class="screen-only">
      協定書の条：
      {clauses.map(({ title, path }, at) => (
        <>
          {at > 0 && '、'}
          <a href={path}>{title}</a>
        </>
      ))}
    </small>
  );
}
