import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import postcss, { type AtRule, type Root } from 'postcss';

/** The class by which Astro scopes a component's styles. */
const SCOPE = /\.astro-[a-z0-9]+/g;

/**
 * Astro integration: after a build, takes from every page the scoped styles of components that are not on it. A page carries
 * the styles of everything its template might show; what it does not show only weighs.
 */
export function pruneStyles(): AstroIntegration {
  return {
    name: 'handbook-prune-styles',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
        const saved = pages.map((path) => {
          const file = join(root, path);
          const html = readFileSync(file, 'utf8');
          const pruned = pruneUnusedStyles(html);
          writeFileSync(file, pruned);
          return html.length - pruned.length;
        });
        logger.info(
          `${saved.reduce((sum, one) => sum + one, 0)} characters of unused styles taken from ${pages.length} pages`,
        );
      },
    },
  };
}

/** Takes the HTML of a page; gives it without the scoped rules that no element of the page can match. */
export function pruneUnusedStyles(html: string): string {
  const page = parse(html, { comment: true });
  const present = new Set(
    page
      .querySelectorAll('[class*="astro-"]')
      .flatMap((element) => [...element.classList.values()].map((name) => `.${name}`)),
  );
  return html.replace(/<style>([\s\S]*?)<\/style>/g, (whole, css: string) => {
    if (!css.match(SCOPE)) return whole;
    const pruned = prune(postcss.parse(css), present);
    return pruned === '' ? '' : `<style>${pruned}</style>`;
  });
}

function prune(root: Root, present: ReadonlySet<string>): string {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) =>
      (selector.match(SCOPE) ?? []).every((scope) => present.has(scope)),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  const dropEmpty = (at: AtRule) => {
    if (at.nodes?.length === 0) at.remove();
  };
  root.walkAtRules(dropEmpty);
  return root.toString();
}
