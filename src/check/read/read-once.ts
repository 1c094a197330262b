/** What was read of the bytes of a file, under its name. */
export type Kept<T> = WeakMap<Uint8Array, { readonly file: string; readonly value: T }>;

/**
 * Reads a file once: the content as it stands with another edition shares nearly all of its files, to the byte and
 * under the same names.
 */
export function readOnce<T>(kept: Kept<T>, file: string, bytes: Uint8Array | undefined, read: () => T): T {
  const known = bytes && kept.get(bytes);
  if (known?.file === file) return known.value;
  const value = read();
  if (bytes) kept.set(bytes, { file, value });
  return value;
}
