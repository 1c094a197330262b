import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type satori from 'satori';

/** The size social networks show whole. */
const SIZE = { width: 1200, height: 630 };
const FONT = 'BIZ UDPGothic';

/** What draws; another version of one of them may draw otherwise. */
const require = createRequire(import.meta.url);
const FONT_FILE = require.resolve('@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-700-normal.woff');
const DRAWN_BY = ['satori', 'sharp', '@fontsource/biz-udpgothic'].map((name) => `${name} ${readVersion(name)}`);
/** One list for all pictures: satori reads a font once for each list it is given. */
const fonts = new Map<string, Parameters<typeof satori>[1]['fonts']>();

/**
 * Astro integration: after a build, draws the pictures that stand beside a shared link: `share/site.png` and one for
 * each city in `data/cities.json`. The letters are drawn as outlines from an embedded font, so they look the same on
 * every machine. A picture is kept in the cache by the hash of what is drawn and by what, so only new ones are drawn. A
 * front has its own picture only.
 */
export function shareImages({
  isFront,
  name: site,
}: {
  readonly isFront: boolean;
  readonly name: string;
}): AstroIntegration {
  const cache = { folder: '' };
  return {
    name: 'handbook-share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache.folder = join(fileURLToPath(config.cacheDir), 'share');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const cities: readonly { readonly id: string; readonly name: string }[] = JSON.parse(
          readFileSync(join(root, 'data/cities.json'), 'utf8'),
        );
        mkdirSync(join(root, 'share'), { recursive: true });
        const drawn = [{ id: 'site', name: '' }, ...(isFront ? [] : cities)];
        for (const { id, name } of drawn) {
          writeFileSync(join(root, `share/${id}.png`), await drawOnce({ site, city: name }, cache.folder));
        }
        logger.info(`${drawn.length} share images`);
      },
    },
  };
}

/** What a picture says: the name of the site, and that of the city, empty for the whole site. */
type Words = { readonly site: string; readonly city: string };

async function drawOnce(words: Words, folder: string): Promise<Buffer> {
  const hash = createHash('sha256').update(JSON.stringify([layOut(words), SIZE, DRAWN_BY]));
  const file = join(folder, `${hash.digest('hex').slice(0, 16)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const picture = await drawShareImage(words);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, picture);
  return picture;
}

/** Takes what a picture says; gives it as a PNG. */
export async function drawShareImage(words: Words): Promise<Buffer> {
  // Loaded here: most builds find every picture drawn already.
  const [{ default: draw }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  const read = fonts.get(FONT) ?? [{ name: FONT, data: readFileSync(FONT_FILE), weight: 700 }];
  fonts.set(FONT, read);
  const svg = await draw(layOut(words), { ...SIZE, fonts: read });
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

function readVersion(name: string): string {
  const file = join('node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version : '';
}

function layOut({ site, city }: Words) {
  const line = (text: string, fontSize: number) => ({ type: 'div', props: { style: { fontSize }, children: text } });
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        gap: 28,
        boxSizing: 'border-box',
        width: '100%',
        height: '100%',
        padding: 90,
        fontFamily: FONT,
        color: '#1a1a1a',
        background: '#fbfaf6',
        borderTop: '28px solid #1a1a1a',
      },
      children: [
        line(site, 88),
        ...(city ? [line(city, 64)] : []),
        line('市民の団体と市役所が力を合わせるための手引き・指針・条例', 36),
      ],
    },
  };
}
