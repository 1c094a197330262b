import { SIGNATURE } from '../../domain/search/many/search-directory.ts';

/** Takes the address of a file of the index; gives what is in it. Rejects when it cannot be fetched, naming it. */
export async function fetchPacked(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await fetch(url);
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
  return (await unpack(reply)).subarray(SIGNATURE.length);
}

/** Browsers from before 2023 cannot unpack by themselves; they fetch a small library for it. */
async function unpack(reply: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof DecompressionStream === 'undefined' || !reply.body) {
    const { gunzipSync } = await import('fflate');
    return new Uint8Array(gunzipSync(new Uint8Array(await reply.arrayBuffer())));
  }
  const unpacked = reply.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
