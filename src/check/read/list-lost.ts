import { isAlias, isScalar, Lexer, visit, type Document } from 'yaml';
import { COMMENT, INDENT, type Words } from './explain-yaml.ts';

/** A spot in a text of YAML and what is wrong there. */
export type LostText = { readonly offset: number; readonly words: Words };

const LINES: Words = ['値が次の行に続いています。', '1行に書いてください。並びの続きなら、行を「- 」で始めます。'];
const MARK: Words = ['値の始めの「&」「*」「!」は、文字として読まれません。', '値を引用符（"…"）で囲んでください。'];

/** Lists what YAML would leave out or change without a word, though it is no fault of syntax. */
export function listLost(document: Document.Parsed, text: string): readonly LostText[] {
  const lost = listComments(text).map((offset): LostText => ({ offset, words: COMMENT }));
  visit(document, (_key, node) => {
    if (isAlias(node)) lost.push({ offset: node.range?.[0] ?? 0, words: MARK });
    else if (isScalar(node)) {
      const [from, to] = node.range ?? [0, 0];
      const isMarked = node.anchor !== undefined || node.tag !== undefined;
      if (isMarked) lost.push({ offset: from, words: MARK });
      else if (node.type === 'PLAIN' && text.slice(from, to).includes('\n')) lost.push(tellLines(text, from, to));
    }
  });
  return lost.toSorted((a, b) => a.offset - b.offset);
}

/** A line that begins with a sign of lists was meant as one, and stands at another depth than its neighbours. */
function tellLines(text: string, from: number, to: number): LostText {
  const deep = /\n *- /.exec(text.slice(from, to));
  return deep ? { offset: from + deep.index + 1, words: INDENT } : { offset: from, words: LINES };
}

/** Where comments begin that stand behind a value. A line that is a comment as a whole is meant as one. */
function listComments(text: string): readonly number[] {
  const found: number[] = [];
  let offset = 0;
  let isScalarText = false;
  for (const token of new Lexer().lex(text)) {
    if (['\u0002', '\u0018', '\u001f'].includes(token)) {
      isScalarText = token === '\u001f';
      continue;
    }
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    if (!isScalarText && token.startsWith('#') && before.trim() !== '') found.push(offset);
    offset += token.length;
    isScalarText = false;
  }
  return found;
}
