/** What a package says of one of its entries: sizes in bytes, the sum (CRC-32) of what comes out. */
export type ZipEntry = {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly sum: number;
};

/** The most that is unpacked: how many entries, and bytes as they come out. */
export type ZipLimits = { readonly entries: number; readonly bytesEach: number; readonly bytesInAll: number };

/** Why a package is not opened. */
export type ZipFault = 'broken' | 'locked' | 'too-big';

const SIGNS = { end: 0x06054b50, entry: 0x02014b50 } as const;
/** Bytes of the end without its comment, and with the longest. */
const END = { least: 22, most: 65_557 } as const;

/**
 * Reads the central directory of a package, which stands at its end and says what each entry will be, or says what is
 * wrong with it. Nothing is unpacked for that.
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return 'broken';
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== SIGNS.entry) return 'broken';
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    if ((flags & 1) === 1) return 'locked';
    if (method !== 0 && method !== 8) return 'broken';
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (lengths[0] ?? 0))),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      sum: view.getUint32(at + 16, true),
    });
    at += 46 + sumOf(lengths);
  }
  return entries;
}

/** Holds what a package of so many bytes says of itself against the limits, before anything is unpacked. */
export function judgeZip(entries: readonly ZipEntry[], length: number, limits: ZipLimits): ZipFault | undefined {
  if (entries.length > limits.entries || entries.some(({ size }) => size > limits.bytesEach)) return 'too-big';
  if (sumOf(entries.map(({ size }) => size)) > limits.bytesInAll) return 'too-big';
  // Entries that overlap unpack the same bytes again and again.
  if (sumOf(entries.map(({ packed }) => packed)) > length) return 'broken';
  return new Set(entries.map(({ name }) => name)).size === entries.length ? undefined : 'broken';
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END.most);
  for (let at = view.byteLength - END.least; at >= first; at -= 1)
    if (view.getUint32(at, true) === SIGNS.end) return at;
  return -1;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
