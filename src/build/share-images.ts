import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import satori from 'satori';
import sharp from 'sharp';

/** The size social networks show whole. */
const SIZE = { width: 1200, height: 630 };
const FONT = 'BIZ UDPGothic';

/**
 * Astro integration: after a build, draws the pictures that stand beside a shared link: `share/site.png` and one for each city
 * in `data/cities.json`. The letters are drawn as outlines from an embedded font, so they look the same on every machine.
 */
export function shareImages(): AstroIntegration {
  return {
    name: 'handbook-share-images',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const cities: readonly { readonly id: string; readonly name: string }[] = JSON.parse(
          readFileSync(join(root, 'data/cities.json'), 'utf8'),
        );
        mkdirSync(join(root, 'share'), { recursive: true });
        for (const { id, name } of [{ id: 'site', name: '' }, ...cities]) {
          writeFileSync(join(root, `share/${id}.png`), await drawShareImage(name));
        }
        logger.info(`${cities.length + 1} share images`);
      },
    },
  };
}

/** Takes the name of a city, empty for the whole site; gives the picture as a PNG. */
export async function drawShareImage(city: string): Promise<Buffer> {
  const font = createRequire(import.meta.url).resolve(
    '@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-700-normal.woff',
  );
  const svg = await satori(layOut(city), { ...SIZE, fonts: [{ name: FONT, data: readFileSync(font), weight: 700 }] });
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

function layOut(city: string) {
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
        line('協働ハンドブック', 88),
        ...(city ? [line(city, 64)] : []),
        line('市民の団体と市役所が力を合わせるための手引き・指針・条例', 36),
      ],
    },
  };
}
