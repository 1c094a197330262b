import postcss, { type AtRule, type Root } from 'postcss';
import { ACCENT } from '../../domain/page/page-marks.ts';

/** The class by which Astro scopes a component's styles. */
const SCOPE = /\.astro-[a-z0-9]+/g;
const CLASS = /\.[a-z][\w-]*/gi;
const CLASSES = /\sclass="([^"]*)"/g;
const ACCENTS = new RegExp(`\\s${ACCENT}="([^"]*)"`, 'g');
const TINTED = new RegExp(`\\[${ACCENT}=["']?([a-z-]+)`, 'g');
/** Classes that scripts of any page give to what they draw. */
const DRAWN = ['.soft', '.hidden', '.plain', '.button'];
/** What is left of a style on a page of these classes and accents: most pages of a kind use the same. */
const pruned = new Map<string, string>();

/**
 * Takes the HTML of a page; gives it without the rules that no element of the page can match: scoped ones, and on a page whose
 * content is all there (no island) also those of classes and accents it does not use. A page carries the styles of everything its template
 * might show; what it does not show only weighs.
 */
export function pruneUnusedStyles(html: string): string {
  const classes = new Set(listValues(html, CLASSES).flatMap((value) => value.split(/\s+/).map((name) => `.${name}`)));
  const accents = new Set(listValues(html, ACCENTS));
  const isWhole = !html.includes('<astro-island');
  for (const name of DRAWN) classes.add(name);
  const canMatch = (selector: string) => {
    const plain = selector.replace(/\([^)]*\)/g, '');
    const named = plain.replace(/\[[^\]]*\]/g, '').match(isWhole ? CLASS : SCOPE) ?? [];
    const tinted = isWhole ? [...plain.matchAll(TINTED)].map(([, accent = '']) => accent) : [];
    return named.every((name) => classes.has(name)) && tinted.every((accent) => accents.has(accent));
  };
  return html.replace(/<style>([\s\S]*?)<\/style>/g, (_whole, css: string) => {
    const named = [...new Set(css.match(CLASS))].filter((name) => classes.has(name));
    const key = [isWhole, ...accents, ...named, css].join(' ');
    const known = pruned.get(key) ?? prune(postcss.parse(css), canMatch);
    pruned.set(key, known);
    return known === '' ? '' : `<style>${known}</style>`;
  });
}

function listValues(html: string, attribute: RegExp): readonly string[] {
  return [...html.matchAll(attribute)].map(([, value = '']) => value);
}

function prune(root: Root, canMatch: (selector: string) => boolean): string {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter(canMatch);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  const dropEmpty = (at: AtRule) => {
    if (at.nodes?.length === 0) at.remove();
  };
  root.walkAtRules(dropEmpty);
  return root.toString();
}
