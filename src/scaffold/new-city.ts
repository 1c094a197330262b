import { ACCENTS } from '../domain/handbook/handbook.ts';
import { GAP } from '../domain/handbook/gap.ts';
import { quote } from './edit-yaml.ts';
import type { Order } from './order.ts';
import { assertFree, readFields, type Tree } from './tree.ts';

/** Begins a city: what is known of it, without documents. */
export function newCity(tree: Tree, { path: [city = ''], words }: Order): Tree {
  const file = `cities/${city}/city.yaml`;
  assertFree(tree, file);
  const { name = '', reading = '', prefecture = '', code = '', site = '' } = words;
  const used = [...tree].flatMap(([path, text]) => (path.endsWith('/city.yaml') ? [readFields(text)['accent']] : []));
  const accent = ACCENTS.find((one) => !used.includes(one)) ?? ACCENTS[used.length % ACCENTS.length];
  const lines = [
    `name: ${quote(name)}`,
    `reading: ${quote(reading)}`,
    `prefecture: ${quote(prefecture)}`,
    '# 全国地方公共団体コード（6桁）。',
    `code: "${code}"`,
    `# 市の色。${ACCENTS.join(', ')} のどれか。`,
    `accent: ${accent}`,
    '# この市の協働の特徴を、160字までで。',
    `summary: ${quote(GAP.summary)}`,
    `site: ${site}`,
    '# この市ならではのことを3文で。文書に書いてあることだけを書きます。',
    'features: []',
    '# 支援センターなど。  例  - { name: …, text: …, asOf: 令和6年4月, section: <市>/<文書>/<節> }',
    'centers: []',
    '# 問い合わせ先。  例  - { name: …, tel: 000-000-0000, asOf: 令和6年4月, section: <市>/<文書>/<節> }',
    'contacts: []',
    '# はじめての人のための読む順。idは citizens（市民・団体）と staff（市の職員）。',
    '# 例  - id: citizens',
    '#     steps:',
    '#       - { section: <市>/<文書>/<節>, why: 何のための手引きかを知る。 }',
    'routes: []',
    '',
  ];
  return new Map([[file, lines.join('\n')]]);
}
