import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { address, toFullAddress } from '../../domain/handbook/address.ts';
import type { Site } from '../../domain/handbook/site.ts';
import { parse } from 'node-html-parser';
import { BESIDE } from '../../domain/page/page-marks.ts';
import { markBoth, tellTwinOfBoth } from '../../domain/handbook/both-wordings.ts';
import { markWording, tellCollection, tellPublisher, tellTwin, type Wording } from '../../domain/handbook/wording.ts';
import { toMarkdown } from './page-to-markdown.ts';

type Place = {
  readonly path: string;
  readonly city: string;
  readonly documentTitle: string;
  readonly chapter: string;
  readonly wording?: Wording;
  readonly terms?: string;
  readonly officialPath?: string;
};

/**
 * Astro integration: after a build, writes the Markdown twin of every chapter (`index.md` beside it) and `llms.txt`,
 * which lists them. A front has the list only: the twins come with the cities' slices.
 */
export function machineTexts({
  isFront,
  handedOut,
}: {
  readonly isFront: boolean;
  readonly handedOut: Site;
}): AstroIntegration {
  const site = { name: handedOut.name, origin: '', base: '/' };
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
        const both = new Set(places.flatMap((place) => (place.officialPath ? [nameDocument(place)] : [])));
        writeFileSync(join(root, 'llms.txt'), toIndex(chapters, both, toAddress, handedOut));
        logger.info(`${twins.length} chapters as Markdown, ${chapters.size} listed`);
      },
    },
  };
}

function toTwin(
  html: string,
  { city, documentTitle, wording = 'own', terms }: Place,
  address: string,
  site: { readonly name: string; readonly origin: string },
): string {
  const of = { city, document: documentTitle, site: site.name };
  const page = parse(html);
  const head = [
    `> ${page.querySelector(BESIDE) ? tellTwinOfBoth(of) : tellTwin(wording, of)}`,
    ...(terms === undefined ? [] : [`> ${terms}`]),
    `> ${address}`,
  ];
  return `${head.join('\n')}\n\n${toMarkdown(page, new URL(site.origin).origin)}`;
}

function nameDocument({ city, documentTitle }: Place): string {
  return `${city}『${documentTitle}』`;
}

/** `both` names the documents that stand in both wordings, as far as their city has given its own. */
function toIndex(
  chapters: ReadonlyMap<string, Place>,
  both: ReadonlySet<string>,
  toAddress: (path: string) => string,
  site: Site,
): string {
  const byDocument = Map.groupBy(chapters, ([, place]) =>
    both.has(nameDocument(place)) ? markBoth(nameDocument(place)) : markWording(nameDocument(place), place.wording),
  );
  const cities = new Set([...chapters.values()].map(({ city }) => city));
  const { gathered } = tellCollection([...chapters.values()].map(({ wording = 'own' }) => wording));
  const lists = [...byDocument].map(([document, held]) => {
    const lines = held.map(([path, { chapter }]) => `- [${chapter || document}](${toAddress(`${path}index.md`)})`);
    return `## ${document}\n\n${lines.join('\n')}`;
  });
  return [
    `# ${site.name}`,
    `> 市民の団体と市役所の「協働」について、各市の手引き・指針・条例を、${gathered}${tellPublisher(site, cities.size)}事実・数字・名前・順序は原典のとおりです。`,
    `データの一覧：${toAddress(address.data())}`,
    `補助金・公募・提案の制度（市ごとに、いくら・だれが・いつ・どこに聞く）：${toAddress(address.schemes())}`,
    ...lists,
    '',
  ].join('\n\n');
}
