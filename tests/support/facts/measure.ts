import type { Content } from '../../../src/check/read/content.ts';

/** What is asked: of which city, and where. `is` is what is held to be right, for facts about chosen things only. */
export type Asked = { readonly city: string; readonly of: string; readonly is: unknown };
/** Counts something anew in the content, in the shape in which the fact is written. */
export type Measure = (content: Content, asked: Asked) => unknown;

/** Of a fact about chosen things (a map), what each of them is now. */
export function measureEach(is: unknown, measure: (key: string) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(is as object).map((key) => [key, measure(key)]));
}
