import { fetchOnce } from '../../domain/files/fetch-once.ts';
import type { AskTokens } from '../../domain/search/answer/answer-query.ts';
import { fetchPacked } from './fetch-packed.ts';
import { openPagefind } from './pagefind-engine.ts';

/** Takes the address of Pagefind's module; gives it compiled. Rejects when it cannot be fetched. */
export async function loadModule(url: string): Promise<WebAssembly.Module> {
  const reply = await fetch(url);
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
  return WebAssembly.compile(await reply.arrayBuffer());
}

/** Fetches a part of an index by its name; one that was asked for is not fetched again, unless it could not be. */
export type FetchPart = (name: string) => Promise<Uint8Array>;

/** Takes the folder of a bundle; gives what fetches the parts of its index. */
export function rememberParts(folder: string): FetchPart {
  return fetchOnce((name: string) => fetchPacked(`${folder}/index/${name}.part`));
}

/**
 * Takes the folder of a bundle, Pagefind's module and what fetches parts; opens the bundle's index. Parts that several tokens need are
 * fetched once, all at the same time. Rejects when one cannot be fetched, so that "not found" never means "not reached".
 */
export async function startEngine(
  folder: string,
  module: Promise<WebAssembly.Module>,
  fetchPart: FetchPart,
): Promise<AskTokens> {
  const [compiled, meta] = await Promise.all([module, fetchPacked(`${folder}/index.meta`)]);
  const engine = await openPagefind(compiled, meta);
  const takePart = fetchOnce(async (name: string) => {
    const part = await fetchPart(name);
    engine.takePart(part);
    return new TextDecoder().decode(part);
  });
  return async (tokens, isLoose = false) => {
    const asked = tokens.map(async (token) => {
      const texts = await Promise.all(engine.listParts(token).map(takePart));
      // Pagefind shortens a word it does not know until it finds something else.
      return isLoose || texts.some((text) => text.includes(token)) ? token : '';
    });
    const known = new Set(await Promise.all(asked));
    const find = (token: string) => (known.has(token) ? engine.find(token) : []);
    return new Map(tokens.map((token) => [token, new Map(find(token).map(({ p, s }) => [Number.parseInt(p, 36), s]))]));
  };
}
