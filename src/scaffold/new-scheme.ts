import { GAP } from '../domain/handbook/gap.ts';
import { quote } from './edit-yaml.ts';
import type { Order } from './order.ts';
import { assertFree, findSection, takeOrder, type Tree } from './tree.ts';

/** Begins a city's call for projects or subsidy: where it is told of, and a first fact that waits for its words. */
export function newScheme(tree: Tree, { path: [city = '', id = ''], words }: Order): Tree {
  const file = `cities/${city}/schemes/${id}.yaml`;
  assertFree(tree, file);
  const { title = '', section = '' } = words;
  findSection(tree, section);
  const own = [...tree].filter(([path]) => path.startsWith(`cities/${city}/schemes/`)).map(([, text]) => text);
  const lines = [
    `title: ${quote(title)}`,
    `order: ${takeOrder(own)}`,
    '# どんな制度か（140字まで）。',
    `summary: ${quote(GAP.summary)}`,
    '# いつの内容か。',
    `asOf: ${quote(words['as-of'] ?? '')}`,
    '# 次の4つは、文書に書いてあることだけを書きます。書かれていなければ、行ごと消したままにします。',
    '# amount: 10万円が限度です。',
    '# who: 市内で活動する団体です。',
    '# when: 募集は5月です。',
    '# ask: 協働係に相談します。',
    '# 書いてある場所。',
    `sections: [${section}]`,
    '# 目的・対象・金額・期間などを、もとの文書の順に。',
    'facts:',
    `  - { label: 目的, text: ${quote(GAP.item)} }`,
    '',
  ];
  return new Map([[file, lines.join('\n')]]);
}
