import type { Root } from 'mdast';
import type { Finding } from '../finding.ts';
import { explainMdx } from './explain-mdx.ts';
import { parseMdx, type MdxMessage } from './parse-mdx.ts';

/** A body as far as it could be read: no tree when its tags do not match, and every slip that was found. */
export type ReadBody = { readonly tree: Root | undefined; readonly findings: readonly Omit<Finding, 'file'>[] };

/** More slips than this in one body are told after the first ones are mended. */
const MOST = 20;

/**
 * Reads a body and goes on behind each slip, so that its author hears of all in one run. A sign that stands for itself
 * is read as such; behind tags that do not match only slips of signs are looked for: what holds what is unknown.
 */
export async function recoverMdx(text: string, path: string): Promise<ReadBody> {
  const findings: Omit<Finding, 'file'>[] = [];
  let rest = text;
  let isWhole = true;
  for (let count = 0; count < MOST; count += 1) {
    const parsed = await parseMdx(rest, path);
    if ('type' in parsed) return { tree: isWhole ? parsed : undefined, findings };
    const told = explainMdx(parsed, rest);
    const isMismatch = isOfTags(parsed, `${told.problem}${told.mend}`);
    const isNew = !findings.some(({ line, problem }) => line === told.line && problem === told.problem);
    if (isNew && (isWhole || !isMismatch)) findings.push({ ...told, value: lineAt(text, told.line).trim() });
    const next = isMismatch ? takeOutTags(rest) : takeSign(rest, told.line);
    if (next === rest) return { tree: undefined, findings };
    if (isMismatch) isWhole = false;
    rest = next;
  }
  return { tree: undefined, findings };
}

/** Whether tags do not match, and not only something that looks like one (＜期間＞). */
function isOfTags({ ruleId }: MdxMessage, told: string): boolean {
  return ['end-tag-mismatch', 'unexpected-closing-slash'].includes(ruleId) && !/全角|<br>/.test(told);
}

/** The text without tags of parts, lines kept. */
function takeOutTags(text: string): string {
  return text.replace(/<\/?[A-Z][A-Za-z]*(?:[^<>"{}]|"[^"]*"|\{[^}]*\})*>/g, (tag) => tag.replace(/[^\n]/g, ' '));
}

/** A sign that begins neither one of our parts nor what of HTML may be written. */
const NO_TAG = /<(?!\/?(?:[A-Z]|(?:br|ul|ol|li|small|sup|sub)))/g;

/** The text with the signs of a line that MDX stumbles over read as themselves. */
function takeSign(text: string, line: number | undefined): string {
  const lines = text.split('\n');
  const at = (line ?? 0) - 1;
  const written = lines[at];
  if (written === undefined) return text;
  const plain = written
    .replace(/[“”](?=[ >/])|(?<==)[“”]/g, '"')
    .replace(/<[A-Z][^<>]*>/g, quoteValues)
    .replace(/<br>/g, '<br />')
    .replace(NO_TAG, '＜')
    .replace(/(?<!=)\{/g, '｛')
    .replace(/^(?:import|export)\b/, '　');
  lines[at] = plain === written ? written.replaceAll('<', '＜') : plain;
  return lines.join('\n');
}

/** caption=題 as caption="題"; what is quoted stays. */
function quoteValues(tag: string): string {
  return tag.replace(/"[^"]*"|=([^\s"'{}<>]+)/g, (held, value?: string) =>
    value === undefined ? held : `="${value}"`,
  );
}

function lineAt(text: string, line: number | undefined): string {
  return text.split('\n')[(line ?? 0) - 1] ?? '';
}
