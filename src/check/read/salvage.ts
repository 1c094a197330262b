import { z } from 'astro/zod';

/**
 * Gives what can be used of a value with faults, so that one fault does not hide the others. What fits stays, a text
 * in a wrong form stays a text, what is missing becomes empty. Places in lists stay where they are.
 */
export function salvage<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  return keep(schema, value) as z.output<S>; // of the schema's shape, with empty texts and lists where there was nothing to keep
}

function keep(schema: z.core.$ZodType, value: unknown): unknown {
  const { success, data } = z.safeParse(schema, value);
  if (success) return data;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return value === undefined ? undefined : keep(schema.unwrap(), value);
  if (schema instanceof z.ZodObject) return keepFields(schema, isRecord(value) ? value : {});
  if (schema instanceof z.ZodArray) return Array.isArray(value) ? value.map((one) => keep(schema.element, one)) : [];
  if (schema instanceof z.ZodRecord) return isRecord(value) ? value : {};
  if (schema instanceof z.ZodNumber) return Number.parseFloat(String(value ?? 0).normalize('NFKC'));
  return typeof value === 'string' ? value : '';
}

function keepFields({ shape }: z.ZodObject, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(shape).map(([name, field]) => [name, keep(field, value[name])] as const);
  return Object.fromEntries(kept.filter(([, one]) => one !== undefined));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
