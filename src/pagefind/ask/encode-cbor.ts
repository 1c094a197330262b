/** What Pagefind's engine is handed: lists, whole numbers and texts within each other. */
export type Handed = number | string | readonly Handed[];

const [BELOW_NOUGHT, TEXT, LIST] = [1, 3, 4];

/** Encodes in CBOR, as Pagefind's engine reads it. Numbers and lengths go up to 65,535. */
export function encodeCbor(handed: Handed): Uint8Array {
  const bytes: number[] = [];
  const begin = (kind: number, length: number) => {
    const first = kind << 5;
    if (length < 24) bytes.push(first | length);
    else if (length < 256) bytes.push(first | 24, length);
    else bytes.push(first | 25, length >> 8, length & 255);
  };
  const add = (one: Handed): void => {
    if (typeof one === 'number') return one < 0 ? begin(BELOW_NOUGHT, -1 - one) : begin(0, one);
    if (typeof one === 'string') {
      const letters = new TextEncoder().encode(one);
      begin(TEXT, letters.length);
      bytes.push(...letters);
    } else {
      begin(LIST, one.length);
      one.forEach(add);
    }
  };
  add(handed);
  return Uint8Array.from(bytes);
}
