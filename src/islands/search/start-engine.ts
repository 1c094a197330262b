import type { TokenHits } from '../../domain/search/rank-hits.ts';
import { fetchPacked } from './fetch-packed.ts';
import { openPagefind } from './pagefind-engine.ts';

/** Asks an index for tokens; gives for each the places that hold it (their numbers in the bundle), with the index's score. */
export type Engine = (tokens: readonly string[]) => Promise<ReadonlyMap<string, TokenHits>>;

/** Takes the address of Pagefind's module; gives it compiled. Rejects when it cannot be fetched. */
export async function loadModule(url: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await fetchPacked(url));
}

/**
 * Takes the folder of a bundle and Pagefind's module; opens the bundle's index. Parts that several tokens need are fetched
 * once, all at the same time. Rejects when one cannot be fetched, so that "not found" never means "not reached".
 */
export async function startEngine(folder: string, module: Promise<WebAssembly.Module>): Promise<Engine> {
  const [compiled, meta] = await Promise.all([module, fetchPacked(`${folder}/index.meta`)]);
  const engine = await openPagefind(compiled, meta);
  const parts = new Map<string, Promise<void>>();
  const takePart = (name: string) => {
    const known = parts.get(name) ?? fetchPacked(`${folder}/index/${name}.part`).then(engine.takePart);
    parts.set(name, known);
    known.catch(() => parts.delete(name));
    return known;
  };
  return async (tokens) => {
    await Promise.all([...new Set(tokens.flatMap(engine.listParts))].map(takePart));
    return new Map(
      tokens.map((token) => [token, new Map(engine.find(token).map(({ p, s }) => [Number.parseInt(p, 36), s]))]),
    );
  };
}
