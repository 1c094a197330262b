import { build, type Plugin, type Rolldown } from 'vite';
import { bareImports } from './bare-imports.ts';
import { FOUND } from './found-files.ts';
import { noteShippedPackages } from './shipped-packages.ts';

/** What differs from script to script: words to replace, plugins, and the form of what comes out. */
export type BundleOptions = {
  readonly define?: Readonly<Record<string, string>>;
  readonly plugins?: readonly Plugin[];
  readonly output?: Rolldown.OutputOptions;
};

/**
 * Bundles a script that Astro does not know of, and what it imports, as small as the islands: gives the script first,
 * then the pieces that it fetches itself where it needs them. Throws when no script comes out.
 */
export async function bundleScript(
  entry: string,
  { define = {}, plugins = [], output = {} }: BundleOptions = {},
): Promise<readonly [Rolldown.OutputChunk, ...Rolldown.OutputChunk[]]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define,
    resolve: FOUND,
    plugins: [...plugins, noteShippedPackages(), bareImports()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'allow-extension', output },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[]; // nothing is watched
  const chunks = outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
  const main = chunks.find(({ isEntry }) => isEntry);
  if (!main) throw new Error(`${entry} を1つのスクリプトにまとめられませんでした。`);
  return [main, ...chunks.filter((chunk) => chunk !== main)];
}
