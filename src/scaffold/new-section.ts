import { GAP } from '../domain/handbook/gap.ts';
import { appendItem, quote } from './edit-yaml.ts';
import type { Order } from './order.ts';
import { assertFree, getText, readFields, takeCode, type Tree } from './tree.ts';

type Head = { readonly title: string; readonly code: string; readonly source: string; readonly label?: string };
type Chapter = { readonly id: string };
type Entry = { readonly id: string };

/** Adds a section: its file, its place in the document, its entry in the outline; with it a chapter that is new. */
export function newSection(tree: Tree, { path: [city = '', id = '', chapter = '', name = ''], words }: Order): Tree {
  const { title = '', label } = words;
  const place = { city, id, chapter, name, chapterTitle: words['chapter-title'] };
  return addToDocument(tree, place, (source) => ({
    entry: `{ id: ${source}, kind: section, title: ${quote(`${label ?? ''}${title}`)} }`,
    text: (code) => writeSection({ title, code, source, ...(label === undefined ? {} : { label }) }),
  }));
}

/** Adds an article: with as many paragraphs as it has, each with its address. */
export function newArticle(tree: Tree, { path: [city = '', id = '', chapter = '', number = ''], words }: Order): Tree {
  const { title = '' } = words;
  const paragraphs = Math.max(1, Math.min(50, Number(words['paragraphs'] ?? 1) || 1));
  const place = { city, id, chapter, name: `art-${number}`, chapterTitle: words['chapter-title'] };
  return addToDocument(tree, place, (source) => ({
    entry: `{ id: ${source}, kind: article, title: ${quote(`第${number}条（${title}）`)}, paragraphs: ${paragraphs} }`,
    text: (code) => writeArticle({ title, code, source, number: Number(number), paragraphs }),
  }));
}

type Place = {
  readonly city: string;
  readonly id: string;
  readonly chapter: string;
  readonly name: string;
  readonly chapterTitle: string | undefined;
};
type Made = { readonly entry: string; readonly text: (code: string) => string };

function addToDocument(
  tree: Tree,
  { city, id, chapter, name, chapterTitle }: Place,
  make: (source: string) => Made,
): Tree {
  const folder = `cities/${city}/${id}`;
  const file = `${folder}/${chapter}/${name}.mdx`;
  const command = `npm run new -- document ${city}/${id}`;
  const document = getText(tree, `${folder}/document.yaml`, command);
  const outline = getText(tree, `${folder}/outline.yaml`, command);
  assertFree(tree, file);
  const chapters = (readFields(document)['chapters'] ?? []) as readonly Chapter[];
  const at = chapters.findIndex((one) => one.id === chapter);
  const heading = chapterTitle ?? chapter;
  const added =
    at >= 0
      ? appendItem(document, ['chapters', at, 'sections'], name)
      : appendItem(
          document,
          ['chapters'],
          [
            `id: ${chapter}`,
            `title: ${quote(heading)}`,
            `citeAs: ${quote(heading)}`,
            'sources: []',
            `sections: [${name}]`,
          ].join('\n'),
        );
  const { entry, text } = make(nameSource(outline, `${city}-${id}`));
  return new Map([
    [`${folder}/document.yaml`, added],
    [`${folder}/outline.yaml`, appendItem(outline, ['entries'], entry)],
    [file, text(takeCode(tree, folder))],
  ]);
}

/** The next number of the source: its name stands before the slash, and counting goes on behind the highest. */
function nameSource(outline: string, fallback: string): string {
  const ids = ((readFields(outline)['entries'] ?? []) as readonly Entry[]).map((one) => one.id);
  const [own = fallback] = ids[0]?.split('/') ?? [];
  const numbers = ids.map((one) => Number.parseInt(one.slice(own.length + 1), 10)).filter(Number.isFinite);
  return `${own}/${Math.max(0, ...numbers) + 1}`;
}

/** Gives a section that has its head and waits for its text. */
export function writeSection({ title, code, source, label }: Head): string {
  return [
    '---',
    '# 見出しは、もとの文書のとおりに書きます。番号（（１）など）は、labelに分けます。',
    `title: ${quote(title)}`,
    ...(label === undefined ? [] : [`label: ${quote(label)}`]),
    '# 永久の番号です。変えません。',
    `code: "${code}"`,
    `sources: [${source}]`,
    '# 主題（concepts）と要点（keyPoint）は、決まったら足します。',
    '# 例  concepts: [purpose]',
    '# 例  keyPoint: この手引きが何のためにあるかを述べています。',
    '---',
    '',
    GAP.body,
    '',
  ].join('\n');
}

type ArticleHead = Head & { readonly number: number; readonly paragraphs: number };

/** Gives an article that has its head and the places of its paragraphs, and waits for their text. */
export function writeArticle({ title, code, source, number, paragraphs }: ArticleHead): string {
  return [
    '---',
    `title: ${quote(title)}`,
    `label: 第${number}条`,
    `code: "${code}"`,
    `article: ${number}`,
    `sources: [${source}]`,
    '# 主題（concepts）と要点（keyPoint）は、決まったら足します。',
    '---',
    '',
    ...Array.from(
      { length: paragraphs },
      (_, at) => `<Paragraph id="art-${number}-p${at + 1}">${GAP.body}</Paragraph>\n`,
    ),
  ].join('\n');
}
