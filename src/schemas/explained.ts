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

/**
 * Takes a schema; gives one that accepts the same and says in Japanese what is wrong: the field, the value found and,
 * from the field's own description, how to mend it. Astro puts the file in front.
 */
export function explained<S extends z.ZodType>(schema: S) {
  return z.unknown().transform((value, context): z.output<S> => {
    const result = schema.safeParse(value, { error: (issue) => describeFault(issue) });
    if (result.success) return result.data;
    for (const { path, message } of result.error.issues) {
      const mend = findDescription(schema, path);
      context.addIssue({ code: 'custom', path, message: `${message}${mend === '' ? '' : `　書き方：${mend}`}` });
    }
    return z.NEVER;
  });
}

function describeFault(issue: Issue): string {
  const found = JSON.stringify(issue.input) ?? '';
  if (issue.code === 'unrecognized_keys') {
    return `「${issue.keys.join('」「')}」という項目はありません。つづりを直すか、消してください。`;
  }
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected] ?? issue.expected;
    return issue.input === undefined
      ? `この項目がありません。${kind}を書いてください。`
      : `値 ${found} の種類が違います。${kind}を書いてください。`;
  }
  if (issue.code === 'invalid_value') return `値 ${found} は使えません。使えるのは ${issue.values.join('・')} です。`;
  if (issue.code === 'too_big') return `長すぎます（${measure(issue.input)}。${issue.maximum}まで）。`;
  if (issue.code === 'too_small') return `足りません（${measure(issue.input)}。${issue.minimum}から）。`;
  return `値 ${found} は書き方が合いません。`;
}

function measure(input: unknown): string {
  return typeof input === 'string' ? `${input.length}字` : Array.isArray(input) ? `${input.length}個` : String(input);
}

/** Walks a schema along the path of an issue; gives the description nearest to its end, or nothing. */
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
