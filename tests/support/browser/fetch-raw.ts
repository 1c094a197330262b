import { request, type IncomingMessage } from 'node:http';
import { request as requestSecurely } from 'node:https';

/** What a server sent: `body` as it came over the line, still compressed if it was. */
export type RawReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
};

/**
 * Asks a server as a browser would, without unpacking what was compressed as fetch does. Takes a certificate that
 * nobody signed.
 */
export function fetchRaw(address: string, headers: Readonly<Record<string, string>> = {}): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const read = (reply: IncomingMessage) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          headers: reply.headers as RawReply['headers'], // nginx sends none of these twice
          body: Buffer.concat(chunks),
        }),
      );
    };
    const asked = address.startsWith('https:')
      ? requestSecurely(address, { headers, rejectUnauthorized: false }, read)
      : request(address, { headers }, read);
    asked.on('error', reject).end();
  });
}
