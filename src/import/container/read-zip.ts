import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { refuse } from '../refusal.ts';

/** The most that is unpacked of a package on the author's machine. A report of a city has a tenth of it. */
export const ZIP_LIMITS = { entries: 2_000, bytesEach: 48_000_000, bytesInAll: 96_000_000 } as const;

const BROKEN = 'ファイルがこわれています。もとのアプリで開き、別の名前で保存してから、取り込んでください。';
const TOO_BIG =
  '展開すると大きすぎるので、開きませんでした。画像を減らすか、文書を分けて保存してから、取り込んでください。';
const LOCKED = 'パスワードが付いています。パスワードを外して保存してから、もう一度取り込んでください。';

type ZipEntry = { readonly name: string; readonly packed: number; readonly size: number; readonly sum: number };

/**
 * Unpacks the parts of a package whose name is wanted. What the package says of its sizes is judged before anything is
 * unpacked, and what comes out is held against its sum.
 */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const entries = listEntries(bytes);
  judge(entries, bytes.length);
  const wanted = new Map(entries.filter(({ name }) => isWanted(name)).map((entry) => [entry.name, entry]));
  const parts = unpack(bytes, (name) => wanted.has(name));
  for (const [name, { sum, size }] of wanted) {
    const part = parts[name];
    if (part === undefined || part.length !== size || crc32(part) !== sum) refuse(BROKEN);
  }
  return new Map(Object.entries(parts));
}

/** The names of everything in a package, unpacked or not. */
export function listNames(bytes: Uint8Array): readonly string[] {
  return listEntries(bytes).map(({ name }) => name);
}

function unpack(bytes: Uint8Array, filter: (name: string) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => filter(name) });
  } catch {
    return refuse(BROKEN);
  }
}

function judge(entries: readonly ZipEntry[], length: number): void {
  if (entries.length > ZIP_LIMITS.entries) refuse(TOO_BIG);
  if (entries.some(({ size }) => size > ZIP_LIMITS.bytesEach)) refuse(TOO_BIG);
  if (sumOf(entries.map(({ size }) => size)) > ZIP_LIMITS.bytesInAll) refuse(TOO_BIG);
  // Entries that overlap unpack the same bytes again and again.
  if (sumOf(entries.map(({ packed }) => packed)) > length) refuse(BROKEN);
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) refuse(BROKEN);
}

/** The central directory, which stands at the end and says what each entry will be. */
function listEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return refuse(BROKEN);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return refuse(BROKEN);
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    if ((flags & 1) === 1) refuse(LOCKED);
    if (method !== 0 && method !== 8) refuse(BROKEN);
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

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
