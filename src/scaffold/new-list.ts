import { GAP } from '../domain/handbook/gap.ts';
import { PROJECT_COLUMNS } from '../loaders/parse-projects.ts';
import { quote } from './edit-yaml.ts';
import type { Order } from './order.ts';
import { assertFree, getText, readFields, takeCode, type Tree } from './tree.ts';

/** Begins a city's list of projects: what stands around it, and its table with one row that waits for a project. */
export function newList(tree: Tree, { path: [city = ''], words }: Order): Tree {
  const name = String(readFields(getText(tree, `cities/${city}/city.yaml`, `npm run new -- city ${city}`))['name']);
  const [fields, table] = [`cities/${city}/projects/projects.yaml`, `cities/${city}/projects/projects.csv`];
  assertFree(tree, fields);
  const { year = '', date = '' } = words;
  const title = words['title'] ?? `${name}の取組一覧（${year}）`;
  const lines = [
    `title: ${quote(title)}`,
    '# 画面で使う短い名前（14字まで）。',
    `shortTitle: ${quote([...`${name}の一覧`].slice(0, 14).join(''))}`,
    `code: "${takeCode(tree, `cities/${city}/projects`)}"`,
    `issuer: ${quote(name)}`,
    `fiscalYear: ${quote(year)}`,
    `date: ${quote(date)}`,
    `original: ${quote(title)}`,
    `sources: [${city}-projects/0]`,
    `keyPoint: ${quote(GAP.keyPoint)}`,
    `lead: ${quote(GAP.summary)}`,
    '# projects.csv の行の数（見出しの行を除く）。行を足したら、ここも直します。',
    'rows: 1',
    '# 相手がいくつもあるとき、セルの中で区切る文字。',
    'partnerSeparator: " / "',
    'notes: []',
    '',
  ];
  const row = ['1', '課', GAP.project, '相手', '協力'];
  return new Map([
    [fields, lines.join('\n')],
    [table, `${PROJECT_COLUMNS.join(',')}\n${row.join(',')}\n`],
  ]);
}
