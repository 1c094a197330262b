import { z } from 'astro/zod';

type Issue = z.core.$ZodRawIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true か false',
  array: '並び（- で始まる行）',
  object: '項目の組',
};

const UNKNOWN = 'つづりを直すか、消してください。';

/** Behind a comma that was meant as one of a sentence nothing is left but words. */
const COMMA =
  '「,」で区切られて、項目の名前と読まれました。文の中の「,」を「、」にするか、値を引用符（"…"）で囲んでください。';
const WHOLE = '「項目の名前: 値」の行を、同じ種類のほかのファイルのとおりに書いてください。';

function mendUnknown(value: unknown, path: readonly (string | number)[]): string {
  const found = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
  const name = String(path.at(-1));
  return found === null && /[^\x00-\x7f]/.test(name) && !name.includes('：') ? COMMA : UNKNOWN;
}

/** A field that does not fit its schema: where, what is wrong, how its description says to write it. */
export type Fault = { readonly path: readonly (string | number)[]; readonly problem: string; readonly mend: string };

/** Names every fault of a value at once, in Japanese, so that its author can mend all of them in one go. */
export function listFaults(schema: z.ZodType, value: unknown): readonly Fault[] {
  const { error } = schema.safeParse(value, { error: (issue) => describeFault(issue) });
  return (error?.issues ?? []).flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: `「${key}」という項目はありません。`,
        mend: mendUnknown(value, [...path, key]),
      }));
    const written = findDescription(schema, path);
    const mend = path.length === 0 ? WHOLE : '';
    return [{ path, problem: issue.message, mend: written === '' ? mend : `書き方：${written}` }];
  });
}

/**
 * Makes a schema say in Japanese what is wrong: the field, the value found and how to write it. It accepts the same
 * values. Astro puts the file in front.
 */
export function explained<S extends z.ZodType>(schema: S) {
  return z.unknown().transform((value, context): z.output<S> => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const { path, problem, mend } of listFaults(schema, value))
      context.addIssue({ code: 'custom', path: [...path], message: [problem, mend].filter(Boolean).join('　') });
    return z.NEVER;
  });
}

function describeFault(issue: Issue): string {
  const found = JSON.stringify(issue.input) ?? '';
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected] ?? issue.expected;
    if (issue.input === undefined) return `この項目がありません。${kind}を書いてください。`;
    if (issue.input === null) return `この項目に値がありません。${kind}を書いてください。`;
    const isBare = issue.expected === 'string' && ['number', 'boolean'].includes(typeof issue.input);
    return `値 ${found} の種類が違います。${isBare ? mendBare(found) : `${kind}を書いてください。`}`;
  }
  if (issue.code === 'invalid_value') return `値 ${found} は使えません。使えるのは ${issue.values.join('・')} です。`;
  const isNumber = typeof issue.input === 'number';
  if (issue.code === 'too_big')
    return `${isNumber ? '大きすぎます' : '長すぎます'}（${measure(issue.input)}。${issue.maximum}まで）。`;
  if (issue.code === 'too_small')
    return `${isNumber ? '小さすぎます' : '足りません'}（${measure(issue.input)}。${issue.minimum}から）。`;
  return `値 ${found} は書き方が合いません。`;
}

/** A number loses the zero before it: then only its author knows what was written. */
function mendBare(found: string): string {
  return found.length > 7
    ? '書いたとおりに、引用符（"…"）で囲んでください。'
    : `引用符で囲んで "${found}" と書いてください。`;
}

function measure(input: unknown): string {
  return typeof input === 'string' ? `${input.length}字` : Array.isArray(input) ? `${input.length}個` : String(input);
}

/** The description nearest to the end of a path through the schema, or nothing. */
function findDescription(schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const inner = unwrap(schema);
  const [key, ...rest] = path;
  const own = describe(schema) || describe(inner);
  if (key === undefined) return own;
  const next =
    inner instanceof z.ZodObject ? inner.shape[String(key)] : inner instanceof z.ZodArray ? inner.element : undefined;
  return (next && findDescription(next, rest)) || own;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}

function describe(schema: z.core.$ZodType): string {
  return z.globalRegistry.get(schema)?.description ?? '';
}
