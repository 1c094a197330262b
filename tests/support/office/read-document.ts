import { unzipSync } from 'fflate';
import { childrenOf, readXml, type XmlNode } from '../../../src/islands/office/read-xml.ts';

/** What a Word file says: each paragraph, those that are its title or a heading, and the cells of its tables. */
export type ReadDocument = {
  readonly texts: readonly string[];
  readonly headings: readonly string[];
  readonly cells: readonly string[];
};

/** Reads the text of a Word file in its order. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const main = unzipSync(bytes)['word/document.xml'];
  if (!main) throw new Error('no Word file');
  const body = childrenOf(readXml(main), 'body')[0];
  const paragraphs = findAll(body, 'p');
  const styleOf = (paragraph: XmlNode) =>
    childrenOf(childrenOf(paragraph, 'pPr')[0], 'pStyle')[0]?.attributes['w:val'] ?? '';
  return {
    texts: paragraphs.map(readText),
    headings: paragraphs.filter((one) => /^(?:Title|Heading)/.test(styleOf(one))).map(readText),
    cells: findAll(body, 'tc').map((cell) => childrenOf(cell, 'p').map(readText).join('\n')),
  };
}

function readText(paragraph: XmlNode): string {
  return findAll(paragraph, 't', 'br')
    .map(({ name, text }) => (name === 'br' ? '\n' : text))
    .join('');
}

function findAll(node: XmlNode | undefined, ...names: readonly string[]): readonly XmlNode[] {
  return (node?.children ?? []).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...findAll(child, ...names),
  ]);
}
