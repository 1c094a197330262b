import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address, toFullAddress } from '../../domain/handbook/address.ts';
import { toMarkdown } from './page-to-markdown.ts';

type Place = {
  readonly path: string;
  readonly city: string;
  readonly documentTitle: string;
  readonly chapter: string;
};

/**
 * Astro integration: after a build, writes the Markdown twin of every chapter (`index.md` beside it) and `llms.txt`,
 * which lists them. A front has the list only: the twins come with the cities' slices.
 */
export function machineTexts({
  isFront,
  name,
}: {
  readonly isFront: boolean;
  readonly name: string;
}): AstroIntegration {
  const site = { name, origin: '', base: '/' };
  return {
    name: 'handbook-machine-texts',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.origin = config.site ?? '';
        site.base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const toAddress = (path: string) => toFullAddress(site.origin, site.base, path);
        const places: readonly Place[] = JSON.parse(readFileSync(join(root, 'data/catalogue.json'), 'utf8'));
        const chapters = new Map(places.map((place) => [place.path.replace(/#.*/, ''), place]));
        const twins = isFront ? [] : [...chapters];
        for (const [path, place] of twins) {
          const page = join(root, path, 'index.html');
          if (!existsSync(page)) throw new Error(`${path} がないため、文字だけの版を作れません。`);
          writeFileSync(join(root, path, 'index.md'), toTwin(readFileSync(page, 'utf8'), place, toAddress(path), site));
        }
        writeFileSync(join(root, 'llms.txt'), toIndex(chapters, toAddress, name));
        logger.info(`${twins.length} chapters as Markdown, ${chapters.size} listed`);
      },
    },
  };
}

function toTwin(
  html: string,
  { city, documentTitle }: Place,
  address: string,
  site: { readonly name: string; readonly origin: string },
): string {
  const head = [
    `> ${city}『${documentTitle}』を当サイト（${site.name}）のことばで言い直した版です。原文ではありません。`,
    `> ${address}`,
  ];
  return `${head.join('\n')}\n\n${toMarkdown(html, new URL(site.origin).origin)}`;
}

function toIndex(chapters: ReadonlyMap<string, Place>, toAddress: (path: string) => string, name: string): string {
  const byDocument = Map.groupBy(chapters, ([, { city, documentTitle }]) => `${city}『${documentTitle}』`);
  const lists = [...byDocument].map(([document, held]) => {
    const lines = held.map(([path, { chapter }]) => `- [${chapter || document}](${toAddress(`${path}index.md`)})`);
    return `## ${document}\n\n${lines.join('\n')}`;
  });
  return [
    `# ${name}`,
    '> 市民の団体と市役所の「協働」について、各市の手引き・指針・条例を、当サイトのことばで言い直してまとめたサイトです。市の公式サイトではありません。事実・数字・名前・順序は原典のとおりです。',
    `データの一覧：${toAddress(address.data())}`,
    `補助金・公募・提案の制度（市ごとに、いくら・だれが・いつ・どこに聞く）：${toAddress(address.schemes())}`,
    ...lists,
    '',
  ].join('\n\n');
}
