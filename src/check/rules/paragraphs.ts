import type { Nodes } from 'mdast';
import { tellIf, type Finding } from '../finding.ts';
import { findRepeated } from '../find-repeated.ts';
import { isOfficial, type Content, type Section } from '../read/content.ts';
import { listProse } from '../read/prose.ts';
import { toString } from '../read/tree-text.ts';

/** Fields that hold sentences, and no items of a list. */
const SENTENCES = /(?:^|の)(?:keyPoint|summary|gist|reason|what)$/;
const UNENDED = /(?:です|ます|ません|ました|でした|ください)$/;
/** Shorter ones may be said again: 次のとおりです。 */
const LONG = 15;

/** A section of ours has a text, says each paragraph once, and ends its sentences. */
export function checkParagraphs(content: Content): readonly Finding[] {
  const own = content.sections.filter(({ file, isBroken }) => !isOfficial(content, file) && !isBroken);
  const fields = listProse(content).filter(({ field = '' }) => SENTENCES.test(field));
  return [
    ...own.flatMap((section) => [...judgeEmpty(section), ...judgeTwice(section), ...judgeEnds(section)]),
    ...fields.flatMap(({ text, isLaw: _, ...where }) => tellIf(UNENDED.test(text), where, ...NO_END)),
  ];
}

const NO_END = [
  '文の終わりに「。」がありません。',
  '「。」を付けるか、文が途中で切れていないか確かめてください。',
] as const;

function judgeEmpty({ file, tree, data }: Section): readonly Finding[] {
  const isEmpty = tree.children.length === 0 && data.checklist === undefined;
  return tellIf(isEmpty, { file }, '節に本文がありません。', '項目の終わりの「---」の下に、本文を書いてください。');
}

function listParagraphs({ file, tree }: Section) {
  return tree.children.flatMap((node: Nodes) => {
    const text = node.type === 'paragraph' ? toString(node).trim() : '';
    return text === '' ? [] : [{ text, where: { file, line: node.position?.start.line, value: text } }];
  });
}

function judgeTwice(section: Section): readonly Finding[] {
  const long = listParagraphs(section).filter(({ text }) => text.length >= LONG);
  return findRepeated(long, ({ text }) => text).flatMap(({ again, first }) =>
    tellIf(true, again.where, `同じ段落が${first.where.line}行目にもあります。`, 'どちらかを消してください。'),
  );
}

function judgeEnds(section: Section): readonly Finding[] {
  return listParagraphs(section).flatMap(({ text, where }) => tellIf(UNENDED.test(text), where, ...NO_END));
}
