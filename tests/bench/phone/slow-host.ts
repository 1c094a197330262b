import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer, type Http2ServerResponse, type ServerHttp2Session } from 'node:http2';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { makeCertificate } from './own-certificate.ts';

/** Milliseconds until an answer begins, bytes a second for all answers together. */
export type Net = { readonly latency: number; readonly bytesPerSecond: number };

/** Slow 4G as Lighthouse knows it. */
export const SLOW_NET: Net = { latency: 562, bytesPerSecond: 180_000 };
/** No net worth speaking of, for what is not measured by the clock. */
export const NO_NET: Net = { latency: 0, bytesPerSecond: Infinity };

/** What was handed out since the last `takeServed`: answers, bytes of their bodies as served, of these in scripts. */
export type Served = { readonly requests: number; readonly bytes: number; readonly script: number };

export type SlowHost = {
  readonly url: string;
  readonly takeServed: () => Served;
  readonly close: () => Promise<void>;
};

type Body = { readonly type: string; readonly bytes: Buffer; readonly isPacked: boolean };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
const PACKET = 8_000;
const kept = new Map<string, Body>();

/** One line for all hosts, as a phone has: when it is free again. */
let freeAt = 0;

/**
 * Takes the folder of a built site and a net; serves the site over HTTP/2, as hosts do, and as it would come through
 * the net. The waiting is done here and not in the browser, so that it holds for workers too. Text goes out with brotli
 * 11.
 */
export async function serveSlowly(folder: string, net: Net): Promise<SlowHost> {
  let served = { requests: 0, bytes: 0, script: 0 };
  const server = createSecureServer(makeCertificate(), (request, response) => {
    const body = readBody(folder, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const size = body?.bytes.length ?? 0;
    served = {
      requests: served.requests + 1,
      bytes: served.bytes + size,
      script: served.script + (body?.type.startsWith('text/javascript') ? size : 0),
    };
    setTimeout(() => void answer(response, body, net), net.latency);
  });
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => sessions.add(session));
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  const address = server.address();
  return {
    url: `https://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    takeServed: () => {
      const now = served;
      served = { requests: 0, bytes: 0, script: 0 };
      return now;
    },
    close: () => {
      for (const session of sessions) session.destroy();
      return new Promise((go) => server.close(() => go()));
    },
  };
}

async function answer(response: Http2ServerResponse, body: Body | undefined, net: Net): Promise<void> {
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': body.type,
    'content-length': body.bytes.length,
    'cache-control': 'max-age=3600',
    ...(body.isPacked ? { 'content-encoding': 'br' } : {}),
  });
  for (let at = 0; at < body.bytes.length; at += PACKET) {
    const packet = body.bytes.subarray(at, at + PACKET);
    const now = performance.now();
    freeAt = Math.max(freeAt, now) + (packet.length / net.bytesPerSecond) * 1000;
    await new Promise((go) => setTimeout(go, freeAt - now));
    response.write(packet);
  }
  response.end();
}

function readBody(folder: string, path: string): Body | undefined {
  const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
  const known = kept.get(file);
  if (known) return known;
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const raw = readFileSync(file);
  const packed = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const isPacked = type !== 'application/octet-stream' && packed.length < raw.length;
  const body = { type, bytes: isPacked ? packed : raw, isPacked };
  kept.set(file, body);
  return body;
}
