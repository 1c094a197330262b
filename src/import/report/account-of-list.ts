import type { ImportedList } from '../import-list.ts';
import { tellBalance, type Account } from './account.ts';

/** The account of a list of projects. */
export function accountOfList({ rows, columns, remarks, balance }: ImportedList, file: string): Account {
  return {
    file,
    kind: 'projects',
    summary: [`見つけたもの：${rows}件（列は${columns.join('、')}）`, tellBalance(balance)],
    look: remarks.map(({ place, text }) => `${place}：${text}`),
    next: '要点（keyPoint）と説明（lead）は、人が projects.yaml に書きます。',
    readings: [],
    tables: [],
    pictures: [],
    balance,
  };
}
