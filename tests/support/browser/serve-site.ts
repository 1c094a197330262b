import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { SITES } from '../site/build-sites.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
};

export type ServedSite = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Serves a built site as a plain static host does (404.html for what is missing). Gives its address with base, ending
 * in a slash.
 */
export function serveSite(site: keyof typeof SITES): Promise<ServedSite> {
  return serveFolder(() => SITES[site].out, SITES[site].base);
}

/**
 * Serves whatever folder is named at the moment, under a base and with headers of its own; cuts the line while none is.
 */
export async function serveFolder(
  nameFolder: () => string | undefined,
  base: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedSite> {
  const server: Server = createServer((request, response) => {
    const out = nameFolder();
    if (out === undefined) return void request.socket.destroy();
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    const file = inside === undefined ? undefined : findFile(out, inside);
    const shown = file ?? join(out, '404.html');
    const type = TYPES[extname(shown)] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { ...headers, 'content-type': type });
    response.end(readFileSync(shown));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function findFile(folder: string, path: string): string | undefined {
  const candidate = join(folder, path, path === '' || path.endsWith('/') ? 'index.html' : '');
  return existsSync(candidate) && statSync(candidate).isFile() ? candidate : undefined;
}
