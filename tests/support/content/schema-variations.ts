import { z } from 'astro/zod';

/** A bad variation of a good sample: what was done to it and the path of the field that is wrong then. */
export type Variation = { readonly what: string; readonly field: string; readonly value: unknown };

/**
 * Takes a good sample and the fields that may be absent (`contacts.*.tel`); gives every sample that is wrong in one
 * place: a required field missing, a field of another type, a field nobody knows.
 */
export function listVariations(sample: object, optional: readonly string[] = []): readonly Variation[] {
  return listPaths(sample).flatMap((path) => {
    const field = path.join('.');
    const found = read(sample, path);
    const mayBeAbsent = path.length === 0 || isIndex(path.at(-1)) || optional.includes(withWildcards(path));
    return [
      ...(path.length === 0
        ? []
        : [{ what: 'has another type', field, value: write(sample, path, typeof found === 'string' ? 7 : 'seven') }]),
      ...(mayBeAbsent ? [] : [{ what: 'is missing', field, value: write(sample, path, undefined) }]),
      ...(isRecord(found)
        ? [
            {
              what: 'is not known',
              field: [...path, 'unknownField'].join('.'),
              value: write(sample, [...path, 'unknownField'], 'x'),
            },
          ]
        : []),
    ];
  });
}

/**
 * Takes a schema and a value; gives the paths of the fields that are wrong, unknown ones included; none when it is
 * right.
 */
export function listFaults(schema: z.ZodType, value: unknown): readonly string[] {
  return (schema.safeParse(value).error?.issues ?? []).flatMap((issue) => {
    const path = issue.path.map(String);
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key].join('.')) : [path.join('.')];
  });
}

/**
 * Tells what a schema overlooks, tried on every variation of a good sample: a fault it does not lay at its field, an
 * optional field it cannot do without, and a field of its own that the sample lacks, so that it was not tried at all.
 */
export function findOverlooked(schema: z.ZodType, sample: object, optional: readonly string[] = []): readonly string[] {
  const needed = listPaths(sample)
    .filter((path) => optional.includes(withWildcards(path)))
    .filter((path) => listFaults(schema, write(sample, path, undefined)).length > 0)
    .map((path) => `"${path.join('.')}" may be absent, but the schema asks for it`);
  const wrong = listVariations(sample, optional).flatMap(({ what, field, value }) => {
    const faults = listFaults(schema, value);
    return faults.includes(field)
      ? []
      : [`"${field}" ${what}: the schema names ${faults.length > 0 ? faults.join(', ') : 'nothing'}`];
  });
  const untried = listFields(schema)
    .filter((field) => !listPaths(sample).some((path) => withWildcards(path) === field))
    .map((field) => `the sample has no "${field}"`);
  return [...needed, ...wrong, ...untried];
}

/** Every field of a schema as a path; a place in a list is a star. */
function listFields(schema: z.core.$ZodType, path: Path = []): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return listFields(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return listFields(schema.element, [...path, '*']);
  if (!(schema instanceof z.ZodObject)) return [path.join('.')];
  return Object.entries(schema.shape).flatMap(([name, field]) => listFields(field, [...path, name]));
}

/**
 * Takes a sample, the path of a field and a value; gives a copy with that value there. `undefined` takes the field out.
 */
export function change(sample: object, field: string, value: unknown): unknown {
  return write(sample, field.split('.'), value);
}

type Path = readonly string[];

function listPaths(value: unknown, path: Path = []): readonly Path[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, child]) => listPaths(child, [...path, key]))];
}

function read(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value); // paths come from the sample
}

function write(value: unknown, [key, ...rest]: Path, written: unknown): unknown {
  if (key === undefined) return written;
  if (Array.isArray(value))
    return value.map((child: unknown, at) => (String(at) === key ? write(child, rest, written) : child));
  const entries = { ...(value as object) };
  const inner = write((value as Record<string, unknown>)[key], rest, written);
  return inner === undefined
    ? Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key))
    : { ...entries, [key]: inner };
}

function withWildcards(path: Path): string {
  return path.map((key) => (isIndex(key) ? '*' : key)).join('.');
}

function isIndex(key: string | undefined): boolean {
  return key !== undefined && /^\d+$/.test(key);
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
