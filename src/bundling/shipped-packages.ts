import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * What goes out in other ways than as script: the search engine, values of colours and sizes, letters drawn in pictures
 * and PDFs.
 */
const BESIDE_SCRIPTS = ['pagefind', '@digital-go-jp/design-tokens', '@fontsource/biz-udpgothic'];
/** What packages carry inside their own bundle, below `node_modules`: its terms go along, too. */
const CARRIED: Readonly<Record<string, readonly string[]>> = { docx: ['fflate', 'docx/node_modules/nanoid'] };
/** The terms of what was chosen from others' lists and lies in our content, not in any package. */
const BORROWED = 'src/bundling/borrowed';
const bundled = new Set<string>();

/** Vite plugin: notes the packages whose code goes into what browsers load. */
export function noteShippedPackages(): Plugin {
  return {
    name: 'handbook-note-shipped-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') for (const module of Object.keys(file.modules)) note(module);
    },
  };
}

/**
 * Astro integration: after a build, writes `licences.txt`: this project and every package handed out with the site,
 * their terms in full.
 */
export function shippedLicences(): AstroIntegration {
  return {
    name: 'handbook-shipped-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteShippedPackages()] } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const carried = [...bundled].flatMap((name) => CARRIED[name] ?? []);
        const names = [...new Set([...bundled, ...carried, ...BESIDE_SCRIPTS])].toSorted();
        const lists = readdirSync(BORROWED).map((name) => join(BORROWED, name));
        const folders = ['.', ...names.map((name) => join('node_modules', name)), ...lists];
        writeFileSync(join(fileURLToPath(dir), 'licences.txt'), writeLicences(folders));
        logger.info(`${names.length} packages with their licences`);
      },
    },
  };
}

/**
 * Writes down the terms of the packages in some folders, because they ask to go with every copy. Throws when one states
 * none.
 */
export function writeLicences(folders: readonly string[]): string {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly version: string;
      readonly license?: string;
    };
    const terms = findTerms(folder);
    if (!license || !terms)
      throw new Error(`${name} に使用許諾（license と LICENSE）がありません。使えるか確かめてください。`);
    return `${name} ${version}（${license}）\n\n${terms.trim()}\n`;
  });
  const head = [
    'このサイトのプログラムと、一緒に配られるソフトウェア・書体です。それぞれの使用許諾を下に載せます。',
    '文章とデータの条件は、サイトの「データ」のページにあります。\n',
  ].join('\n');
  return [head, ...texts].join(`\n${'-'.repeat(72)}\n\n`);
}

function note(module: string): void {
  const [, ...below] = module.split('/node_modules/');
  const name = /^(?:@[^/]+\/)?[^/]+(?=\/)/.exec(below.at(-1) ?? '')?.[0];
  if (name !== undefined && existsSync(join('node_modules', name, 'package.json'))) bundled.add(name);
}

/** A package keeps its terms in a file, or several in a folder. */
function findTerms(folder: string): string | undefined {
  const found = readdirSync(folder, { withFileTypes: true }).find(({ name }) => /^licen[cs]e(?:\.|$)/i.test(name));
  if (!found) return undefined;
  const path = join(folder, found.name);
  const files = found.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}
