// Runs in the browser so that a reader can lay the stages onto a fiscal year; without script the relative times stand
// here.
import { useEffect, useState } from 'preact/hooks';
import { formatFiscalYear } from '../../domain/japanese/era-date.ts';
import { formatStageTime, toFiscalIndex, type SchemeStage } from '../../domain/handbook/scheme-calendar.ts';

type Props = { readonly stages: readonly SchemeStage[] };

const YEARS_AHEAD = 4;

export default function StageList({ stages }: Props) {
  const [first, setFirst] = useState<number | undefined>();
  const [year, setYear] = useState<number | undefined>();
  useEffect(() => setFirst(fiscalYearOf(new Date())), []);
  return (
    <>
      {first !== undefined && (
        <p class="field stage-year">
          <label for="fiscal-year">募集の年度を選ぶと、その年の月で表示します</label>
          <select
            id="fiscal-year"
            value={year ?? ''}
            onChange={(event) => setYear(Number(event.currentTarget.value) || undefined)}
          >
            <option value="">年度を決めない</option>
            {Array.from({ length: YEARS_AHEAD }, (_, step) => first + step).map((choice) => (
              <option key={choice} value={choice}>
                {formatFiscalYear(choice)}
              </option>
            ))}
          </select>
        </p>
      )}
      <ol class="stages plain">
        {stages.map((stage, index) => (
          <li key={stage.title}>
            <p class="when">
              {stage.when}
              {year !== undefined && <b>（{formatStageTime(stage, year)}）</b>}
            </p>
            <p class="name">
              {index + 1}　{stage.title}
            </p>
            {stage.text.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ol>
      {year !== undefined && (
        <p class="soft">書かれている月を、選んだ年度に当てはめたものです。実際の日程は市に確かめてください。</p>
      )}
    </>
  );
}

/** The western year in which the fiscal year of a date begins. */
function fiscalYearOf(date: Date): number {
  return toFiscalIndex(date.getMonth() + 1) >= 9 ? date.getFullYear() - 1 : date.getFullYear();
}
