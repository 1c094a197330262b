import type { Finding } from '../finding.ts';
import { isOfficial, type Content } from '../read/content.ts';
import { listProse } from '../read/prose.ts';

const PAIRS = [
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
] as const;

/** Every bracket of our own wording is closed in the text in which it is opened. */
export function checkBrackets(content: Content): readonly Finding[] {
  return listProse(content).flatMap(({ text, ...where }) => {
    if (isOfficial(content, where.file)) return [];
    const open = PAIRS.find(([first, last]) => text.split(first).length !== text.split(last).length);
    if (open === undefined) return [];
    const problem = `「${open[0]}」と「${open[1]}」の数が合いません。`;
    return [{ ...where, value: text, problem, mend: '抜けているほうを足すか、余りを消してください。' }];
  });
}
