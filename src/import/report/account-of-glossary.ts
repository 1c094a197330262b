import type { ImportedGlossary } from '../import-glossary.ts';
import { tellBalance, type Account } from './account.ts';

/** The account of a list of terms. */
export function accountOfGlossary({ counts, columns, remarks, balance }: ImportedGlossary, file: string): Account {
  const { fresh, changed, same, kept } = counts;
  const told = [
    ['新しい用語', fresh],
    ['改めた用語', changed],
    ['前と同じ用語', same],
    ['人が直したのでそのままの用語', kept],
  ] as const;
  const fates = told.filter(([, many]) => many > 0).map(([name, many]) => `${name}${many}`);
  return {
    file,
    kind: 'glossary',
    summary: [
      `見つけたもの：${fresh + changed + same + kept}語（列は${columns.join('、')}）`,
      tellBalance(balance),
      `用語：${fates.join('、')}`,
    ],
    look: remarks.map(({ place, text }) => `${place}：${text}`),
    next: '定めている場所（section、anchor）が合っているかを、人が glossary.yaml で確かめます。',
    readings: [],
    tables: [],
    pictures: [],
    balance,
  };
}
