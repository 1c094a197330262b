import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLError } from 'yaml';
import type { FieldPath, Finding } from '../finding.ts';

/** A text of YAML: what it says, where each field stands, and what is wrong when it is none. */
export type YamlText = {
  readonly value: unknown;
  readonly lineOf: (path: FieldPath) => number | undefined;
  readonly faults: readonly Omit<Finding, 'file'>[];
};

type Words = readonly [problem: string, mend: string];

const INDENT: Words = ['字下げがそろっていません。', '同じ並びの行は、半角の空白で同じ数だけ下げてください。'];
const VALUE: Words = [
  'この行を値として読めません。',
  '値に「: 」「#」「"」などを含むときは、値を引用符（"…"）で囲んでください。',
];

const WORDS: Readonly<Record<string, Words>> = {
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: VALUE,
  MULTILINE_IMPLICIT_KEY: VALUE,
  BAD_SCALAR_START: ['値が、値の始めには使えない文字で始まっています。', '値を引用符（"…"）で囲んでください。'],
  DUPLICATE_KEY: ['同じ項目が2回あります。', 'どちらかを消してください。'],
  MISSING_CHAR: [
    'この行を項目として読めません。',
    '字下げ（行の始めの半角の空白の数）を前後の行とそろえ、「: 」や、閉じる「"」「]」「}」があるか確かめてください。',
  ],
  MULTIPLE_DOCS: ['「---」だけの行が途中にあります。', 'その行を消してください。'],
  TAB_AS_INDENT: ['行の始めにタブがあります。', '半角の空白に変えてください。'],
  UNEXPECTED_TOKEN: VALUE,
};

/** Reads YAML and tells what is wrong in Japanese; `before` is the number of lines that stand above it in the file. */
export function readYaml(text: string, before = 0): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const lines = text.split('\n');
  const faults = listOwn(document.errors).map((error) => {
    const line = findLine(error, lineAt(error.pos[0]), lines);
    const written = lines[line - 1] ?? '';
    const [problem, mend] = explain(error, written);
    return { line: line + before, value: written.trim(), problem, mend };
  });
  return {
    value: faults.length > 0 ? undefined : (document.toJS() as unknown),
    lineOf: (path) => {
      const offset = findOffset(document.contents, path);
      return offset === undefined ? undefined : lineAt(offset) + before;
    },
    faults,
  };
}

/** What does not follow from another: behind a slip of syntax the parser stumbles over lines that are well written. */
function listOwn(errors: readonly YAMLError[]): readonly YAMLError[] {
  const slip = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === slip || !slip || error.pos[0] < slip.pos[0]);
}

/** Of what is never closed the parser names the end; an author looks for the line on which it begins. */
function findLine({ code, message }: YAMLError, line: number, lines: readonly string[]): number {
  const isQuote = code === 'MISSING_CHAR' && message.includes('quote');
  if (!isQuote && !isOpenList(code, message)) return line;
  const count = (text: string, form: RegExp) => text.match(form)?.length ?? 0;
  const begins = isQuote
    ? (text: string) => count(text, /"/g) % 2 === 1 || count(text, /'/g) % 2 === 1
    : (text: string) => count(text, /[[{]/g) > count(text, /[\]}]/g);
  const found = lines.slice(0, line).findLastIndex(begins);
  return found < 0 ? line : found + 1;
}

function isOpenList(code: string, message: string): boolean {
  return /flow (map|seq)/i.test(message) && (code === 'BAD_INDENT' || code === 'MISSING_CHAR');
}

function explain({ code, message }: YAMLError, written: string): Words {
  if (/^\s*\u3000/.test(written)) return ['行の始めに全角の空白があります。', '半角の空白に変えてください。'];
  if (/^\s*(- )?[A-Za-z]+：/.test(written))
    return ['項目の名前のあとが全角の「：」です。', '半角の「: 」（コロンと空白）にしてください。'];
  return (
    (isOpenList(code, message) ? WORDS['MISSING_CHAR'] : WORDS[code]) ?? [
      `YAMLとして読めません（${message}）。`,
      '前後の行も見て、書き方を確かめてください。',
    ]
  );
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
