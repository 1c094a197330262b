import { compareEraDates, parseEraDate } from '../../domain/japanese/era-date.ts';
import { tellIf, type Finding, type Location } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** The dates of a history, of a city or a document, stand in the order of time. */
export function checkHistoryDates({ histories, documents }: Content): readonly Finding[] {
  return [
    ...histories.flatMap(({ data, at }) => judge(data.events, (index) => at('events', index, 'date'))),
    ...documents.flatMap(({ data, at }) => [
      ...judge(data.history, (index) => at('history', index, 'date')),
      ...judgeDocument(data, at),
    ]),
  ];
}

/** What is replaced was in force before, and what is repealed comes to its end later. */
function judgeDocument(
  { date, inForceFrom = date, replaces = '', repealed = '' }: Content['documents'][number]['data'],
  at: Content['documents'][number]['at'],
): readonly Finding[] {
  const [begin, before, end] = [inForceFrom, replaces, repealed].map((text) => parseEraDate(text));
  const isLater = begin && before && compareEraDates(before, begin) > 0;
  const isEnded = begin && end && compareEraDates(begin, end) > 0;
  return [
    ...tellIf(
      !!isLater,
      at('replaces'),
      'かわりに古くなった版が、この版より後の日付です。',
      'どちらかの日付を直してください。',
    ),
    ...tellIf(
      !!isEnded,
      at('repealed'),
      '廃止される日が、この版の日付より前です。',
      'どちらかの日付を直してください。',
    ),
  ];
}

function judge(events: readonly { readonly date: string }[], at: (index: number) => Location): readonly Finding[] {
  return events.flatMap(({ date }, index) => {
    const where = at(index);
    const here = parseEraDate(date);
    if (!here) return [];
    const before = parseEraDate(events[index - 1]?.date ?? '');
    const isEarlier = before !== undefined && compareEraDates(before, here) > 0;
    return tellIf(isEarlier, where, '前の行の日付より前です。', '古いものから順に並べてください。');
  });
}
