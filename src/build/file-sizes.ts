import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A link to a file of our own: its address, its kind, its words. Links whose words already tell a size are left alone by `tellSize`. */
const LINK = /(<a\b[^>]*\shref="(\/[^"#?]+\.(csv|json|pdf|zip|md))"[^>]*>)([\s\S]*?)(<\/a>)/g;

/** Astro integration: after a build, writes behind every link to a file of our own what kind of file it is and how large. `base` is the site's. */
export function fileSizes(base: string): AstroIntegration {
  return {
    name: 'handbook-file-sizes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const measure = (address: string) => {
          const file = join(root, address.slice(base.replace(/\/+$/, '').length));
          return existsSync(file) ? statSync(file).size : undefined;
        };
        for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!path.endsWith('.html')) continue;
          const file = join(root, path);
          const html = readFileSync(file, 'utf8');
          const told = tellSizes(html, measure);
          if (told !== html) writeFileSync(file, told);
        }
      },
    },
  };
}

/** Takes a page and how large a file at an address is (undefined where there is none); gives the page with kind and size in each link to a file that lacks them. */
export function tellSizes(html: string, measure: (address: string) => number | undefined): string {
  return html.replace(LINK, (whole, open: string, address: string, kind: string, words: string, close: string) => {
    const size = /\d ?(?:KB|MB)/.test(words) ? undefined : measure(address);
    return size === undefined ? whole : `${open}${words.trim()}（${kind.toUpperCase()}・${formatSize(size)}）${close}`;
  });
}

/** 1,234 bytes are 2 KB: a reader is told the most it can be. */
function formatSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
