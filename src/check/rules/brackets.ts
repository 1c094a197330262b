import type { Finding } from '../finding.ts';
import { isOfficial, type Content } from '../read/content.ts';
import { listProse } from '../read/prose.ts';

const PAIRS = [
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['〔', '〕'],
  ['〈', '〉'],
] as const;

/** Every bracket of our own wording is closed in the text in which it is opened. */
export function checkBrackets(content: Content): readonly Finding[] {
  return listProse(content).flatMap(({ text, ...where }) => {
    if (isOfficial(content, where.file)) return [];
    const open = PAIRS.find(([first, last]) => text.split(first).length !== text.split(last).length);
    const turned = PAIRS.find(([first, last]) => isTurned(text, first, last));
    if (open === undefined && turned !== undefined) {
      const problem = `「${turned[1]}」が、「${turned[0]}」より前にあります。`;
      return [{ ...where, value: text, problem, mend: 'かっこの向きを直してください。' }];
    }
    if (open === undefined) return [];
    const problem = `「${open[0]}」と「${open[1]}」の数が合いません。`;
    return [{ ...where, value: text, problem, mend: '抜けているほうを足すか、余りを消してください。' }];
  });
}

/** Whether somewhere more was closed than had been opened. */
function isTurned(text: string, first: string, last: string): boolean {
  let depth = 0;
  for (const sign of text) {
    depth += sign === first ? 1 : sign === last ? -1 : 0;
    if (depth < 0) return true;
  }
  return false;
}
