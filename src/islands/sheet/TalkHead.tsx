import { PARTIES, type Checklist, type ChecklistTiming } from '../../domain/sheet/checklist.ts';
import { formatDay } from '../../domain/japanese/format-day.ts';
import { nameDate } from '../../domain/sheet/sheet-dates.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { valueAt, type Sheet } from '../../domain/sheet/sheet.ts';

type Props = {
  readonly title: string;
  readonly checklist: Checklist;
  readonly sheet: Sheet;
  /** The only time that is spoken of. */
  readonly timing?: ChecklistTiming;
};

/** What a sheet for the talk is of, and when either party filled in its part; on paper with room for the talk. */
export function TalkHead({ title, checklist, sheet, timing }: Props) {
  const { timings } = checklist;
  const days = PARTIES.flatMap((party) =>
    timings
      .filter((one) => one === (timing ?? one))
      .flatMap(({ id, label }) => {
        const day = valueAt(sheet, sheetKey.date(id, party.id));
        return day ? [`${party.label}の${nameDate(timings, label)} ${formatDay(day)}`] : [];
      }),
  );
  return (
    <>
      <p class="paper-only filled-by">
        {title}：{checklist.title}
      </p>
      <p class="paper-only">
        {checklist.fields
          .map(({ id, label }) => [label, valueAt(sheet, sheetKey.field(id))])
          .filter(([, value]) => value)
          .map(([label, value]) => `${label} ${value}`)
          .join('　')}
      </p>
      {days.length > 0 && <p>{days.join('　')}</p>}
      <p class="paper-only by-hand">
        <span>話し合った日</span>
        <span>話し合った人</span>
      </p>
    </>
  );
}
