import { useState } from 'preact/hooks';
import { labelParty } from '../../domain/sheet/checklist.ts';
import { formatDay } from '../../domain/japanese/format-day.ts';
import { explainDates, nameDate } from '../../domain/sheet/sheet-dates.ts';
import { findLastWriting, valueAt } from '../../domain/sheet/sheet.ts';
import { sheetKey } from '../../domain/sheet/sheet-keys.ts';
import { countProgress } from '../../domain/sheet/sheet-progress.ts';
import { formatTime } from './hand-over.ts';
import { ItemTable } from './ItemTable.tsx';
import { CodeLine } from './late-parts.ts';
import { LongNote } from './LongNote.tsx';
import type { FillProps } from './own-parts.ts';

/** The heads and the items of a sheet, filled in for one party at one time. */
export function FillSheet({ checklist, open, party, timing, address }: FillProps) {
  const { sheet, write } = open;
  const { marked, talk, total, groups } = countProgress(sheet, checklist, party, timing.id);
  const other = checklist.parties.find((one) => one !== party);
  const theirs = other && countProgress(sheet, checklist, other, timing.id);
  const [year] = useState(() => new Date().getFullYear());
  const when = checklist.timings.length > 1 ? `・${timing.label}` : '';
  const odd = explainDates(sheet, checklist, party, year);
  const text = (key: string, label: string, type = 'text') => (
    <label key={key} class="field">
      <span>{label}</span>
      <input type={type} value={valueAt(sheet, key)} onInput={({ currentTarget }) => write(key, currentTarget.value)} />
      <LongNote text={valueAt(sheet, key)} meant={200} />
      <span class="head-text paper-only">{formatDay(valueAt(sheet, key))}</span>
    </label>
  );
  return (
    <>
      <p class="paper-only filled-by">
        {checklist.title}（{labelParty(party)}の記入{when}）　{formatTime(findLastWriting(sheet))}に記入　様式の版
        {sheet.edition}
      </p>
      <div class="paper-only">
        <CodeLine {...{ checklist, sheet, party, address }} />
      </div>
      <div class="heads" tabIndex={-1}>
        {checklist.fields.map(({ id, label, ours }) => text(sheetKey.field(id), ours ? `${label}※` : label))}
        {text(sheetKey.date(timing.id, party), `${nameDate(checklist.timings, timing.label)}※`, 'date')}
      </div>
      <p class="date-note screen-only" role="status">
        {odd.length > 0 && `${odd.join('')}書き間違いでないか、確かめてください。`}
      </p>
      <p class="soft screen-only">※は当サイトが足した欄です。印とコメントの欄も、当サイトが足しました。</p>
      <p class="progress" id="progress">
        {labelParty(party)}の欄{when && `（${timing.label}）`}：{total}のうち{marked}に印があります
        {talk > 0 && `（「話し合う」が${talk}）`}。
        {theirs && theirs.marked > 0 && `${labelParty(other)}の欄：${theirs.total}のうち${theirs.marked}。`}
      </p>
      {checklist.groups.map((group) => {
        const done = groups.find(({ id }) => id === group.id);
        if (!done) {
          return (
            <p key={group.id} class="soft">
              「{group.title}」は、{labelParty(party)}は記入しません。
            </p>
          );
        }
        return <ItemTable key={group.id} {...{ checklist, group, party, timing, open, done }} />;
      })}
    </>
  );
}
