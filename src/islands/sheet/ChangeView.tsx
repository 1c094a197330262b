import { labelParty, type Checklist } from '../../domain/sheet/checklist.ts';
import { COURSES, matchTimings, type ItemCourse, type PartyCourse } from '../../domain/sheet/match-timings.ts';
import { labelMark } from '../../domain/sheet/mark.ts';
import { TalkHead } from './TalkHead.tsx';
import type { OpenSheet } from './use-sheet.ts';

type Props = { readonly checklist: Checklist; readonly open: OpenSheet; readonly address: string };

/** What became of each item from the first time to the last: what changed first. No score, no ranking. */
export function ChangeView({ checklist, open: { sheet }, address }: Props) {
  const items = matchTimings(sheet, checklist);
  const [before, after] = [checklist.timings[0]?.label ?? '', checklist.timings.at(-1)?.label ?? ''];
  return (
    <div class="talk-view">
      <TalkHead title={`${before}と${after}の変化`} {...{ checklist, sheet }} />
      <p>点数や順位は付けません。印が変わった項目から、シートの順に並べています。</p>
      {COURSES.map(({ id, label }) => {
        const own = items.filter(({ course }) => course === id);
        if (own.length === 0) return null;
        return (
          <section key={id}>
            <h3>
              {label}（{own.length}）
            </h3>
            <ul class="plain">
              {own.map((one) => (
                <li key={one.item.id} data-item={one.item.id} tabIndex={-1}>
                  <ItemLine one={one} labels={[before, after]} />
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

type Labels = readonly [string, string];

function ItemLine({ one: { item, group, parties }, labels }: { readonly one: ItemCourse; readonly labels: Labels }) {
  return (
    <>
      <p class="pair-text">
        <b>
          {group.label || group.title}-{group.items.indexOf(item) + 1}
        </b>{' '}
        {item.text}
      </p>
      {parties.map((party) => (
        <PartyLine key={party.party} {...party} labels={labels} />
      ))}
    </>
  );
}

function PartyLine({ party, marks: [from, to], comments, course, labels }: PartyCourse & { readonly labels: Labels }) {
  if (course === 'untouched' && comments.every((text) => text === '')) return null;
  return (
    <>
      <p class="pair">
        <span>
          {labelParty(party)}：{from === to ? labelMark(from) : `${labelMark(from)} → ${labelMark(to)}`}
        </span>
      </p>
      {comments.map(
        (text, at) =>
          text !== '' && (
            <p key={labels[at]} class="soft comments">
              {labelParty(party)}のコメント（{labels[at]}）：{text}
            </p>
          ),
      )}
    </>
  );
}
