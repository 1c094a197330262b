import { DOCUMENT_KINDS, hasArticles } from '../domain/handbook/handbook.ts';
import { quote } from './edit-yaml.ts';
import { writeArticle, writeSection } from './new-section.ts';
import type { Order } from './order.ts';
import { Refusal } from './refusal.ts';
import { assertFree, getText, readFields, takeCode, takeOrder, type Tree } from './tree.ts';

/**
 * Begins a document: what is known of it, the outline of its source, and a first chapter with a first section, or with
 * the first article of an ordinance, a regulation or an instruction.
 */
export function newDocument(tree: Tree, { path: [city = '', id = ''], words }: Order): Tree {
  const folder = `cities/${city}/${id}`;
  const name = String(readFields(getText(tree, `cities/${city}/city.yaml`, `npm run new -- city ${city}`))['name']);
  assertFree(tree, `${folder}/document.yaml`);
  const { title = '', kind = 'guideline', chapter = 'main' } = words;
  if (!DOCUMENT_KINDS.some((known) => known.id === kind)) {
    const known = DOCUMENT_KINDS.map((one) => `${one.id}（${one.label}）`).join('、');
    throw new Refusal(`--kind の「${kind}」は、文書の種類にありません。${known}のどれかにしてください。`);
  }
  const isOfArticles = hasArticles(kind);
  const section = isOfArticles ? 'art-1' : (words['section'] ?? 'introduction');
  const heading = words['section-title'] ?? (isOfArticles ? '目的' : 'はじめに');
  const order = takeOrder([...tree].flatMap(([file, text]) => (isDocumentOf(city, file) ? [text] : [])));
  const source = `${city}-${id}`;
  const first = { title: heading, code: takeCode(tree, folder), source: `${source}/1` };
  return new Map([
    [
      `${folder}/document.yaml`,
      describeDocument({ title, kind, order, issuer: name, source, chapter, words, section }).join('\n'),
    ],
    [
      `${folder}/outline.yaml`,
      [
        '# もとの文書に何があるか。抜けがないことを、この表と見比べて調べます。',
        'entries:',
        `  - { id: ${source}/0, kind: cover, title: ${quote(title)} }`,
        isOfArticles
          ? `  - { id: ${source}/1, kind: article, title: ${quote(`第1条（${heading}）`)}, paragraphs: 1 }`
          : `  - { id: ${source}/1, kind: section, title: ${quote(heading)} }`,
        '',
      ].join('\n'),
    ],
    [
      `${folder}/${chapter}/${section}.mdx`,
      isOfArticles ? writeArticle({ ...first, number: 1, paragraphs: 1 }) : writeSection(first),
    ],
  ]);
}

type Description = {
  readonly title: string;
  readonly kind: string;
  readonly order: number;
  readonly issuer: string;
  readonly source: string;
  readonly chapter: string;
  readonly section: string;
  readonly words: Order['words'];
};

function describeDocument(known: Description): readonly string[] {
  const { title, source, words } = known;
  const heading = words['chapter-title'];
  return [
    '# 題名は、もとの文書のとおりに書きます。',
    `title: ${quote(title)}`,
    '# 画面で使う短い名前（14字まで）。',
    `shortTitle: ${quote([...title].slice(0, 14).join(''))}`,
    `kind: ${known.kind}`,
    `order: ${known.order}`,
    `issuer: ${quote(known.issuer)}`,
    '# date（版の日付）、status（位置付け）、audience（だれに向けた文書か）、summary（何が書いてあるか）、',
    '# uses（この文書でできること）は、分かったら足します。なければ「まだ書かれていません」と出ます。',
    '# 例  date: 令和6年4月',
    'history: []',
    '# もとの資料の名前と、そのどこに当たるか。',
    `original: ${quote(title)}`,
    '# この文書の表紙や目次がうけもつ、outline.yamlの番号。',
    `sources: [${source}/0]`,
    'notes: []',
    '# 章を、もとの文書の順に。章を足すには、npm run new -- section で新しい章の名前を書きます。',
    'chapters:',
    `  - id: ${known.chapter}`,
    `    title: ${quote(heading ?? title)}`,
    ...(heading === undefined ? ['    titleIsOurs: true'] : []),
    `    citeAs: ${quote(heading ?? '本文')}`,
    '    sources: []',
    `    sections: [${known.section}]`,
    '',
  ];
}

function isDocumentOf(city: string, file: string): boolean {
  return file.startsWith(`cities/${city}/`) && file.endsWith('/document.yaml');
}
