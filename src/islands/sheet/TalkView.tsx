import { useState } from 'preact/hooks';
import { PARTIES, type Checklist, type ChecklistTiming } from '../../domain/sheet/checklist.ts';
import { commentKey, untimedComment } from '../../domain/sheet/comment.ts';
import { NO_SCORE, STANDINGS, isTalk, matchParties, type MatchedSpot } from '../../domain/sheet/match-parties.ts';
import { labelMark } from '../../domain/sheet/mark.ts';
import { nameCell } from '../../domain/sheet/name-cell.ts';
import { valueAt, type Sheet } from '../../domain/sheet/sheet.ts';
import { TALK_LINES, sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { LongNote } from './LongNote.tsx';
import { TalkHead } from './TalkHead.tsx';
import type { OpenSheet } from './use-sheet.ts';

type Props = {
  readonly checklist: Checklist;
  readonly open: OpenSheet;
  readonly address: string;
  readonly timing: ChecklistTiming;
};

/** Both parties' marks of one time side by side: what needs talk first, each with three lines to fill. No score. */
export function TalkView({ checklist, open, address, timing }: Props) {
  const { sheet } = open;
  const [group, setGroup] = useState<string>();
  const spots = matchParties(sheet, checklist, { timing: timing.id, group });
  const talking = spots.filter(({ standing }) => isTalk(standing)).length;
  const empty = PARTIES.filter(({ id }) => spots.every(({ marks }) => marks[id] === 'none'));
  const when = checklist.timings.length > 1 ? `（${timing.label}）` : '';
  const stage = checklist.groups.find(({ id }) => id === group);
  return (
    <div class="talk-view">
      <TalkHead title={`話し合いのための紙${when}${stage ? stage.title : ''}`} {...{ checklist, sheet, timing }} />
      <p>{NO_SCORE}</p>
      {checklist.groups.length > 1 && <GroupChoice {...{ checklist, group, setGroup }} />}
      {empty.length > 0 && (
        <p class="notice screen-only">
          {empty.map(({ label }) => label).join('と')}
          の印が{when}まだありません。相手のファイル・リンク・コードを、下の「受け取る」で取り込んでください。
        </p>
      )}
      {STANDINGS.map(({ id, label }) => {
        const own = spots.filter(({ standing }) => standing === id);
        if (own.length === 0) return null;
        const talks = isTalk(id);
        return (
          <section key={id} class={talks ? 'talks' : 'rest'} style={{ '--rows': talking }}>
            <h3>
              {label}（{own.length}）
            </h3>
            {!talks && (
              <p class="paper-only">
                <b>{label}</b>：{own.map(nameSpot).join('、')}
              </p>
            )}
            <ul class="plain">
              {own.map((spot) => (
                <li key={spot.item.id} data-item={spot.item.id} tabIndex={-1}>
                  <Pair {...{ checklist, spot, sheet }} />
                  {talks && <TalkLines {...{ checklist, spot, open }} />}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p class="paper-only soft">{address}</p>
    </div>
  );
}

type GroupProps = {
  readonly checklist: Checklist;
  readonly group: string | undefined;
  readonly setGroup: (group: string | undefined) => void;
};

/** One phase at a time, when a talk is about that one only. */
function GroupChoice({ checklist: { groups }, group, setGroup }: GroupProps) {
  return (
    <label class="field screen-only">
      <span>くらべる段階</span>
      <select value={group ?? ''} onChange={({ currentTarget }) => setGroup(currentTarget.value || undefined)}>
        <option value="">すべて</option>
        {groups.map(({ id, label, title }) => (
          <option key={id} value={id}>
            {label} {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameSpot({ group, item }: MatchedSpot): string {
  return `${group.label || group.title}-${group.items.indexOf(item) + 1}`;
}

type SpotProps = { readonly checklist: Checklist; readonly spot: MatchedSpot };

function Pair({ checklist, spot, sheet }: SpotProps & { readonly sheet: Sheet }) {
  const { item, timing, marks } = spot;
  const comments = PARTIES.flatMap((party) => {
    const where = { item: item.id, timing: timing.id, party: party.id };
    const own = valueAt(sheet, commentKey(checklist, where));
    const earlier = untimedComment(sheet, checklist, where);
    return [
      ...(own ? [`${party.label}のコメント：${own}`] : []),
      ...(earlier ? [`${party.label}のコメント（時期の区別なし）：${earlier}`] : []),
    ];
  });
  return (
    <>
      <p class="pair-text">
        <b>{nameSpot(spot)}</b> {item.text}
      </p>
      <p class="pair">
        <span>団体：{labelMark(marks.group)}</span>
        <span>市：{labelMark(marks.city)}</span>
      </p>
      {comments.length > 0 && <p class="soft comments">{comments.join('　')}</p>}
    </>
  );
}

function TalkLines({
  checklist,
  spot: { item, timing },
  open: { sheet, write },
}: SpotProps & { readonly open: OpenSheet }) {
  return (
    <div class="talk-lines">
      {TALK_LINES.map(({ id, label }) => {
        const key = sheetKey.talk(item.id, timing.id, id);
        return (
          <label key={id} class="field">
            <span>{label}</span>
            <textarea
              rows={1}
              aria-label={nameCell(checklist, key)}
              value={valueAt(sheet, key)}
              onInput={({ currentTarget }) => write(key, currentTarget.value)}
            />
            <LongNote text={valueAt(sheet, key)} meant={1000} />
            <span class="talk-text paper-only">{valueAt(sheet, key)}</span>
          </label>
        );
      })}
    </div>
  );
}
