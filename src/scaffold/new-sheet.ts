import { GAP } from '../domain/handbook/gap.ts';
import { quote } from './edit-yaml.ts';
import type { Order } from './order.ts';
import { assertFree, findSection, takeOrder, type Tree } from './tree.ts';

/** Begins a city's checklist: one group with one item that waits for its words, which both parties tick once. */
export function newSheet(tree: Tree, { path: [city = '', id = ''], words }: Order): Tree {
  const file = `cities/${city}/checklists/${id}.yaml`;
  assertFree(tree, file);
  const { title = '', section = '' } = words;
  const [source = ''] = findSection(tree, section).sources;
  const order = takeOrder([...tree].flatMap(([path, text]) => (path.includes('checklists/') ? [text] : [])));
  const lines = [
    `title: ${quote(title)}`,
    `order: ${order}`,
    '# だれが、いつ、何のために使うか。',
    `summary: ${quote(GAP.summary)}`,
    `city: ${city}`,
    `source: ${source}`,
    '# 使い方や、もとになったことが書いてある場所。',
    `section: ${section}`,
    '# だれが記入するか。group は団体、city は市。',
    'parties: [group, city]',
    '# シートの頭の記入欄。  例  - { id: project-name, label: 事業名, names: true }',
    'fields: []',
    '# いつ確認するか（列になります）。',
    'timings:',
    '  - { id: before, label: 事業前 }',
    '  - { id: after, label: 事業後 }',
    '# 事業のどの段階で役に立つか。',
    'when: prepare',
    'sourceNote: 項目は市の文書のものです。印の欄は当サイトが足しました。',
    'phases:',
    '  - id: items',
    "    label: ''",
    `    title: ${quote(title)}`,
    `    source: ${source}`,
    '    points: []',
    '    # idは、保存されたシートが指すので、あとから変えません。',
    '    items:',
    `      - { id: item-1, text: ${quote(GAP.item)} }`,
    '',
  ];
  return new Map([[file, lines.join('\n')]]);
}
