import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { judgeZip, listZip, type ZipEntry } from '../../domain/files/zip-directory.ts';
import { refuse } from '../refusal.ts';

/** The most that is unpacked of a package on the author's machine. A report of a city has a tenth of it. */
export const ZIP_LIMITS = { entries: 2_000, bytesEach: 48_000_000, bytesInAll: 96_000_000 } as const;

const BROKEN = 'ファイルがこわれています。もとのアプリで開き、別の名前で保存してから、取り込んでください。';
const FAULTS = {
  broken: BROKEN,
  'too-big':
    '展開すると大きすぎるので、開きませんでした。画像を減らすか、文書を分けて保存してから、取り込んでください。',
  locked: 'パスワードが付いています。パスワードを外して保存してから、もう一度取り込んでください。',
} as const;

/**
 * Unpacks the parts of a package whose name is wanted. What the package says of its sizes is judged before anything is
 * unpacked, and what comes out is held against its sum.
 */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const entries = listEntries(bytes);
  const fault = judgeZip(entries, bytes.length, ZIP_LIMITS);
  if (fault) refuse(FAULTS[fault]);
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

function listEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const found = listZip(bytes);
  return typeof found === 'string' ? refuse(FAULTS[found]) : found;
}
