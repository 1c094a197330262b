import { SIGNATURE } from '../file-format.ts';

/**
 * Unpacks a file of an index that was fetched. Browsers from before 2023 cannot by themselves; they fetch a small
 * library.
 */
export async function unpackReply(reply: Response): Promise<Uint8Array<ArrayBuffer>> {
  return (await unpack(reply)).subarray(SIGNATURE.length);
}

async function unpack(reply: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof DecompressionStream === 'undefined' || !reply.body) {
    const { gunzipSync } = await import('fflate');
    return new Uint8Array(gunzipSync(new Uint8Array(await reply.arrayBuffer())));
  }
  const unpacked = reply.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
