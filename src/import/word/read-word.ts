import type { OfficePackage } from '../container/open-package.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Reading } from '../model/blocks.ts';
import { childOf, childrenOf, findAll, textsOf, type XmlElement } from '../xml/parse-xml.ts';
import { refuse } from '../refusal.ts';
import { readBlocks } from './read-blocks.ts';
import { openContext, remark, type WordContext } from './word-context.ts';

/** Parts whose words are not the document's, by the beginning of their names within `word/`. */
const ASIDE: readonly (readonly [RegExp, string])[] = [
  [/^docProps\//, '文書の属性（作成者など）'],
  [/\/header\d*\.xml$/, 'ヘッダー'],
  [/\/footer\d*\.xml$/, 'フッター'],
  [/\/(footnotes|endnotes)\.xml$/, 'どこからも指されていない注'],
  [/\/comments\w*\.xml$/, 'コメント'],
  [/\/people\.xml$/, '作業した人の名前'],
  [/^customXml\//, '文書に付いた別のデータ'],
  [/\/glossary\//, '定型句（本文ではありません）'],
  [/\/diagrams\//, '図表の見た目の情報'],
  [/\/charts\//, 'グラフの見た目の情報'],
];
const OTHER = '本文でない部分';

/** Reads a document of Word from its first paragraph to its last, and accounts for every part of its package. */
export function readWord(office: OfficePackage, ledger: Ledger): Reading {
  const context = openContext(office, ledger);
  const body = childOf(office.parts.get(office.main), 'w:body');
  if (body === undefined) return refuse('本文がありません。もとのWordファイルを確かめてください。');
  if (childrenOf(body).some(({ name }) => name === 'w:altChunk'))
    refuse('ほかのファイルが埋め込まれています。Wordで開いて保存し直してから、取り込んでください。');
  if (findAll(body, 'w:subDoc').length > 0)
    refuse('章ごとに別のファイルになった文書です。Wordで1つのファイルにして保存してから、取り込んでください。');
  const blocks = readBlocks(context, body);
  for (const [name, part] of office.parts) if (name !== office.main) setAsidePart(context, name, part);
  tellAuthors(context);
  return { blocks, remarks: context.remarks };
}

function setAsidePart({ ledger }: WordContext, name: string, part: XmlElement): void {
  const reason = ASIDE.find(([form]) => form.test(name))?.[1] ?? OTHER;
  ledger.setAsideOpen(
    textsOf(part).map(({ text, node }) => ({ text, node, at: 0 })),
    reason,
  );
}

/** Names of people are in attributes: they are in no text, and told so that nobody publishes the file itself. */
function tellAuthors(context: WordContext): void {
  const authors = new Set([...context.office.parts.values()].flatMap(listAuthors));
  if (authors.size > 0)
    remark(
      context,
      `変更履歴やコメントを書いた人の名前が、ファイルに入っています（${authors.size}人）。取り込んでいません。`,
    );
}

function listAuthors(element: XmlElement): readonly string[] {
  const own = element.attributes['w:author'];
  return [...(own === undefined ? [] : [own]), ...childrenOf(element).flatMap(listAuthors)];
}
