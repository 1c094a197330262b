import { Bookmark, ExternalHyperlink, SimpleField, TextRun, type ParagraphChild } from 'docx';
import { cleanText } from '../../domain/office/clean-text.ts';
import type { Run, Words } from '../../domain/office/word-document.ts';

/** Grey that is dark enough for print and screen. */
const SOFT = '595959';

/** Gives the runs of a text: a line end is a break within the paragraph. */
export function toRuns(words: Words): ParagraphChild[] {
  const runs: readonly Run[] = typeof words === 'string' ? [{ text: words }] : words;
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.clause) return [new SimpleField(`REF ${nameMark(run.clause)} \\r \\h`, run.text)];
    const lines = cleanText(run.text).split('\n');
    const made = lines.map((text, at) => makeRun(run, text, at > 0));
    return run.link === undefined ? made : [new ExternalHyperlink({ link: run.link, children: made })];
  });
}

/** Gives the runs of a clause that others name by its number. */
export function toMarkedRuns(id: string, words: Words): ParagraphChild[] {
  return [new Bookmark({ id: nameMark(id), children: toRuns(words) })];
}

/** Names the place of a clause as Word allows it: no hyphens; hidden from its list by the first sign. */
function nameMark(clause: string): string {
  return `_clause_${clause.replaceAll('-', '_')}`;
}

function makeRun({ bold, soft, underlined, link }: Run, text: string, isNewLine: boolean): TextRun {
  return new TextRun({
    text,
    ...(isNewLine && { break: 1 }),
    ...(bold && { bold }),
    ...(soft && { color: SOFT }),
    ...(underlined && { underline: {} }),
    ...(link !== undefined && { style: 'Hyperlink' }),
  });
}
