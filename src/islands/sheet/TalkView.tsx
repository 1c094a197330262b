import { PARTIES, type Checklist } from '../../domain/sheet/checklist.ts';
import { STANDINGS, matchParties, type MatchedSpot } from '../../domain/sheet/match-parties.ts';
import { labelMark } from '../../domain/sheet/mark.ts';
import { nameCell } from '../../domain/sheet/name-cell.ts';
import { formatDay } from '../../domain/japanese/format-day.ts';
import { nameDate } from '../../domain/sheet/sheet-dates.ts';
import { valueAt } from '../../domain/sheet/sheet.ts';
import { TALK_LINES, sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { LongNote } from './LongNote.tsx';
import type { OpenSheet } from './use-sheet.ts';

type Props = { readonly checklist: Checklist; readonly open: OpenSheet; readonly address: string };

/** Both parties' marks side by side: what needs talk first, each with three lines to fill. No score, no ranking. */
export function TalkView({ checklist, open, address }: Props) {
  const { sheet } = open;
  const spots = matchParties(sheet, checklist);
  const talking = spots.filter(({ standing }) => standing === 'difference' || standing === 'both-talk').length;
  /** A comment is of an item: on paper it stands once, where the item comes first. */
  const isFirst = (spot: MatchedSpot) => spots.find(({ item }) => item === spot.item) === spot;
  const empty = PARTIES.filter(({ id }) => spots.every(({ marks }) => marks[id] === 'none'));
  return (
    <div class="talk-view">
      <p class="paper-only filled-by">話し合いのための紙：{checklist.title}</p>
      <p class="paper-only">
        {checklist.fields
          .map(({ id, label }) => [label, valueAt(sheet, sheetKey.field(id))])
          .filter(([, value]) => value)
          .map(([label, value]) => `${label} ${value}`)
          .join('　')}
      </p>
      <Days checklist={checklist} open={open} />
      <p>点数や順位は付けません。違いは、話し合いを始める場所です。食い違ったところから並べています。</p>
      {empty.length > 0 && (
        <p class="notice screen-only">
          {empty.map(({ label }) => label).join('と')}
          の印がまだありません。相手のファイル・リンク・コードを、下の「受け取る」で取り込んでください。
        </p>
      )}
      {STANDINGS.map(({ id, label }) => {
        const own = spots.filter(({ standing }) => standing === id);
        if (own.length === 0) return null;
        const talks = id === 'difference' || id === 'both-talk';
        return (
          <section key={id} class={talks ? 'talks' : 'rest'} style={{ '--rows': talking }}>
            <h3>
              {label}（{own.length}）
            </h3>
            {!talks && (
              <p class="paper-only">
                <b>{label}</b>：{own.map((spot) => nameSpot(checklist, spot)).join('、')}
              </p>
            )}
            <ul class="plain">
              {own.map((spot) => (
                <li key={`${spot.item.id}${spot.timing.id}`} data-item={spot.item.id} tabIndex={-1}>
                  <Pair {...{ checklist, spot, open }} isFirst={isFirst(spot)} />
                  {talks && <TalkLines checklist={checklist} spot={spot} open={open} />}
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

type SpotProps = { readonly checklist: Checklist; readonly spot: MatchedSpot; readonly open: OpenSheet };

function nameSpot(checklist: Checklist, { group, item, timing }: MatchedSpot): string {
  const number = `${group.label || group.title}-${group.items.indexOf(item) + 1}`;
  return checklist.timings.length > 1 ? `${number}${timing.label}` : number;
}

function Pair({ checklist, spot, open, isFirst }: SpotProps & { readonly isFirst: boolean }) {
  const { item, marks } = spot;
  const comments = PARTIES.map((party) => valueAt(open.sheet, sheetKey.comment(item.id, party.id)));
  return (
    <>
      <p class="pair-text">
        <b>{nameSpot(checklist, spot)}</b> {item.text}
      </p>
      <p class="pair">
        <span>団体：{labelMark(marks.group)}</span>
        <span>市：{labelMark(marks.city)}</span>
      </p>
      {comments.some(Boolean) && (
        <p class={isFirst ? 'soft comments' : 'soft comments screen-only'}>
          {comments[0] && `団体のコメント：${comments[0]}　`}
          {comments[1] && `市のコメント：${comments[1]}`}
        </p>
      )}
    </>
  );
}

/** When either party filled in its part, and on paper the room for when and by whom it is talked over. */
function Days({ checklist: { timings }, open: { sheet } }: Pick<SpotProps, 'checklist' | 'open'>) {
  const days = PARTIES.flatMap((party) =>
    timings.flatMap(({ id, label }) => {
      const day = valueAt(sheet, sheetKey.date(id, party.id));
      return day ? [`${party.label}の${nameDate(timings, label)} ${formatDay(day)}`] : [];
    }),
  );
  return (
    <>
      {days.length > 0 && <p>{days.join('　')}</p>}
      <p class="paper-only by-hand">
        <span>話し合った日</span>
        <span>話し合った人</span>
      </p>
    </>
  );
}

function TalkLines({ checklist, spot: { item, timing }, open: { sheet, write } }: SpotProps) {
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
