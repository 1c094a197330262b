/** What the bytes of a file turned out to be: a text, a text with a spoilt line, or none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'spoilt'; readonly line: number }
  | { readonly kind: 'binary' };

/** Each with the mark by which a file says it. */
const MARKED = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;
/** What stands for a byte that no text of the encoding has. */
const UNREAD = '\uFFFD';

/**
 * Reads a file in the encodings in which people's machines here save texts: UTF-8, UTF-16, and Shift_JIS, which is
 * Excel's ordinary CSV. Nothing is guessed for a byte that fits none.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const said = MARKED.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  for (const encoding of said ? [said] : (guessWide(bytes) ?? ['utf-8', 'shift_jis'])) {
    const text = new TextDecoder(encoding).decode(bytes);
    if (text.includes('\u0000')) continue;
    if (isWhole(encoding, bytes)) return { kind: 'text', text };
    // Shift_JIS read as UTF-8 is spoilt nearly everywhere: a few spots are damage.
    if (count(text, /\uFFFD/g) * 10 <= count(text, /[^\u0000-\u007F\uFFFD]/g)) {
      return { kind: 'spoilt', line: count(text.slice(0, text.indexOf(UNREAD)), /\r\n?|\n/g) + 1 };
    }
  }
  return { kind: 'binary' };
}

function isWhole(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without its mark: every second byte of commas, tabs and line ends is zero. */
function guessWide(bytes: Uint8Array): readonly string[] | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 4_000).entries()) if (byte === 0) zeros[at % 2]! += 1;
  const [high = 0, low = 0] = zeros;
  if (high + low === 0) return undefined;
  return [low > high ? 'utf-16le' : 'utf-16be'];
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
