import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { FieldPath, Finding } from '../finding.ts';
import { explainYaml, isOpenList, type Words } from './explain-yaml.ts';
import { listLost } from './list-lost.ts';

/** A text of YAML: what it says, where each field stands, and what is wrong when it is none. */
export type YamlText = {
  readonly value: unknown;
  readonly lineOf: (path: FieldPath) => number | undefined;
  /** Fields at the left edge that could not be read. */
  readonly unread: readonly string[];
  readonly faults: readonly Omit<Finding, 'file'>[];
};

/** A field at the left edge with its value behind it: without that line the rest still says what it says. */
const WHOLE_FIELD = /^([A-Za-z]\w*)\s*[:：]\s*[^\s|>]/;
const MOST = 20;

/**
 * Reads YAML and tells what is wrong in Japanese; `before` is the number of lines that stand above it in the file. Goes
 * on without a line that cannot be read where that line is a field of its own.
 */
export function readYaml(text: string, before = 0): YamlText {
  const counter = new LineCounter();
  const whole = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const lines = text.split('\n');
  const tell = (line: number, [problem, mend]: Words) => ({
    ...{ line: line + before, value: (lines[line - 1] ?? '').trim(), problem, mend },
  });
  const { document, rest, slips, unread } = recover(whole, lines);
  const lost = document === undefined ? [] : listLost(document, rest);
  const isUsable = document !== undefined && !hasAlias(document);
  return {
    value: isUsable ? (document.toJS() as unknown) : undefined,
    lineOf: (path) => {
      const offset = findOffset(document?.contents, path);
      return offset === undefined ? undefined : lineAt(offset) + before;
    },
    unread,
    faults: [
      ...slips.map(({ line, words }) => tell(line, words)),
      ...lost.map(({ offset, words }) => tell(lineAt(offset), words)),
    ],
  };
}

type Slip = { readonly line: number; readonly words: Words };
type Read = {
  readonly document: Document.Parsed | undefined;
  readonly rest: string;
  readonly slips: readonly Slip[];
  readonly unread: readonly string[];
};

/** Reads again without each line that cannot be read, as long as it is a field of its own. */
function recover(first: Document.Parsed, lines: readonly string[]): Read {
  const slips: Slip[] = [];
  const unread: string[] = [];
  const rest = [...lines];
  let document = first;
  while (document.errors.length > 0 && slips.length < MOST) {
    const own = listOwn(document.errors)
      .map((error) => toSlip(error, rest))
      .filter(({ line }) => !slips.some((slip) => slip.line === line));
    slips.push(...own);
    const last = own.at(-1)?.line ?? 0;
    const name = WHOLE_FIELD.exec(rest[last - 1] ?? '')?.[1];
    if (document.errors.every(({ code }) => code === 'DUPLICATE_KEY')) break;
    if (name === undefined) return { document: undefined, rest: '', slips, unread };
    unread.push(name);
    rest[last - 1] = ' '.repeat(rest[last - 1]?.length ?? 0); // so that what stands below stays where it is
    document = parseDocument(rest.join('\n'), { prettyErrors: false });
  }
  return { document, rest: rest.join('\n'), slips, unread };
}

function toSlip(error: YAMLError, lines: readonly string[]): Slip {
  const before = lines.join('\n').slice(0, error.pos[0]);
  const line = findLine(error, before.split('\n').length, lines);
  return { line, words: explainYaml(error, lines[line - 1] ?? '') };
}

/** What stands for something else stands for nothing here: it was meant as a text. */
function hasAlias(document: Document.Parsed): boolean {
  let found = false;
  visit(document, { Alias: () => void (found = true) });
  return found;
}

/** What does not follow from another: behind a slip of syntax the parser stumbles over lines that are well written. */
function listOwn(errors: readonly YAMLError[]): readonly YAMLError[] {
  const slip = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === slip || !slip || error.pos[0] < slip.pos[0]);
}

/** Of what is never closed the parser names the end; an author looks for the line on which it begins. */
function findLine({ code, message }: YAMLError, line: number, lines: readonly string[]): number {
  if (code === 'MULTIPLE_DOCS') return lines.findIndex((text) => /^(---|\.\.\.)\s*$/.test(text)) + 1 || line;
  const isQuote = code === 'MISSING_CHAR' && message.includes('quote');
  if (!isQuote && !isOpenList(code, message)) return line;
  const count = (text: string, form: RegExp) => text.match(form)?.length ?? 0;
  const begins = isQuote
    ? (text: string) => count(text, /"/g) % 2 === 1 || count(text, /'/g) % 2 === 1
    : (text: string) => count(text, /[[{]/g) > count(text.replace(/ #.*/, ''), /[\]}]/g);
  const found = lines.slice(0, line).findLastIndex(begins);
  return found < 0 ? line : found + 1;
}

/** Where the field that a path names begins, or as much of the path as there is. */
function findOffset(node: unknown, path: FieldPath): number | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return isNode(node) ? node.range?.[0] : undefined;
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return findOffset(item, rest) ?? startOf(item) ?? startOf(node);
  }
  if (!isMap(node)) return startOf(node);
  const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
  if (!pair) return startOf(node);
  return rest.length === 0 ? startOf(pair.key) : (findOffset(pair.value, rest) ?? startOf(pair.key));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
}

function isNode(node: unknown): node is Node {
  return isMap(node) || isSeq(node) || isScalar(node);
}
