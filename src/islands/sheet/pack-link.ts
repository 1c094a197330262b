import type { Checklist, Party } from '../../domain/sheet/checklist.ts';
import { FULL_LIMITS, FULL_LINK, readFullText, writeFullText, type FullLink } from '../../domain/sheet/full-link.ts';
import { rejoinLink } from '../../domain/sheet/rejoin-link.ts';
import { formatWho } from '../../domain/sheet/name-file.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';
import type { Incoming } from './incoming.ts';

/** Gives the fragment of a link with what a party wrote, names and comments included; undefined in an old browser. */
export async function packLink(sheet: Sheet, party: Party): Promise<string | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  const bytes = new TextEncoder().encode(writeFullText(sheet, party));
  const packed = await readAll(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')), Infinity);
  const signs = Array.from(packed ?? [], (byte) => String.fromCharCode(byte)).join('');
  return `${FULL_LINK}${btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Takes such a fragment, also with what mail took into it, and the checklist of the page; gives what it carries. */
export async function unpackLink(fragment: string, checklist: Checklist): Promise<Incoming> {
  if (typeof DecompressionStream === 'undefined') {
    return bad('このブラウザーは、コメント入りのリンクを読めません。ファイルで送ってもらってください。');
  }
  const read = await readPacked(fragment.slice(FULL_LINK.length));
  if (!read) return bad('リンクの中身が読めません。途中で切れていないか確かめるか、ファイルで送ってもらってください。');
  if (read.list !== checklist.id) return { ...bad('ほかの様式のリンクです。'), list: read.list };
  return {
    kind: 'plain',
    from: `${formatWho(Object.keys(read.cells))}のリンク（${checklist.isOfWords ? '文' : 'コメント'}入り）`,
    cells: read.cells,
  };
}

/** What was packed ends where it says; it is whole in only one of the ways to put a broken link together again. */
async function readPacked(given: string): Promise<FullLink | undefined> {
  if (given.length > FULL_LIMITS.packed) return undefined;
  for (const joined of rejoinLink(given)) {
    const text = await unpack(/^[\w-]*/.exec(joined)?.[0] ?? '').catch(() => undefined);
    const read = text === undefined ? undefined : readFullText(text);
    if (read) return read;
  }
  return undefined;
}

async function unpack(packed: string): Promise<string | undefined> {
  const signs = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const all = await readAll(stream, FULL_LIMITS.unpacked);
  return all && new TextDecoder('utf-8', { fatal: true }).decode(all);
}

/** Reads a stream to its end, or gives undefined as soon as it holds more than `most` bytes. */
async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
  }
  const all = new Uint8Array(length);
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

function bad(why: string): { readonly kind: 'bad'; readonly why: string } {
  return { kind: 'bad', why };
}
