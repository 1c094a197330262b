const INTEGERS_ABOVE = 23;
const TEXT = 3;
const BYTES = 2;

/**
 * Lists the texts in a shard (CBOR), so that a word the engine would shorten until it finds another is known before.
 * What holds what does not matter for that: one head follows the other.
 */
export function listTexts(shard: Uint8Array): readonly string[] {
  const decoder = new TextDecoder();
  const texts: string[] = [];
  for (let at = 0; at < shard.length;) {
    const head = shard[at] ?? 0;
    const [kind, short] = [head >> 5, head & 31];
    const width = short > INTEGERS_ABOVE ? 2 ** (short - INTEGERS_ABOVE - 1) : 0;
    const length = width === 0 ? short : readNumber(shard.subarray(at + 1, at + 1 + width));
    at += 1 + width;
    if (kind === TEXT) texts.push(decoder.decode(shard.subarray(at, at + length)));
    if (kind === TEXT || kind === BYTES) at += length;
  }
  return texts;
}

function readNumber(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}
