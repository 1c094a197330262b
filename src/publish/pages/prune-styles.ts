import postcss, { type AtRule, type Root } from 'postcss';
import { replaceElements } from '../../domain/page/elements.ts';
import { ACCENT } from '../../domain/page/page-marks.ts';

const CLASS = /\.[a-z][\w-]*/gi;
/** What cannot be pressed counts like a class: on most pages everything can. */
const DISABLED = ':disabled';
const ISLAND = 'astro-island';
/** Headings count like classes: few pages go down to the fourth level. */
const HEADING = /(?<![\w.-])h[1-6](?![\w-])/g;
/** What counts like a class and is none in a style. */
const STATES = ['.h2', '.h3', '.h4', '.h5', '.h6', '.disabled'];
const WORD = /[a-z][\w-]*/gi;
const CLASSES = /\sclass="([^"]*)"/g;
const ACCENTS = new RegExp(`\\s${ACCENT}="([^"]*)"`, 'g');
const TINTED = new RegExp(`\\[${ACCENT}=["']?([a-z-]+)`, 'g');
/** What an element must hold, where it is one thing: what that needs, the selector needs. */
const ONE_INSIDE = /:has\(([^(),]*)\)/g;
/** Classes that scripts of any page give to what they draw. */
const DRAWN = ['.soft', '.hidden', '.plain', '.button'];
/** A style as every page of a template has it: what it asks for, and what is left on pages that hold the same of it. */
type Sheet = { readonly root: Root; readonly names: readonly string[]; readonly left: Map<string, string> };
const sheets = new Map<string, Sheet>();
/** What a page must hold for a selector to find anything. */
type Needs = { readonly isOfIsland: boolean; readonly named: readonly string[]; readonly tinted: readonly string[] };
const needs = new Map<string, Needs>();
const words = new Map<string, readonly string[]>();

/**
 * Gives a page without the rules that nothing on it can match: a page carries the styles of everything its template
 * might show, and what it does not show only weighs. Takes the HTML of the page and the code of its islands: a class
 * that neither uses is not drawn. An island may draw any accent.
 */
export function pruneUnusedStyles(html: string, islandCode: string): string {
  const classes = new Set(listValues(html, CLASSES).flatMap((value) => value.split(/\s+/).map((name) => `.${name}`)));
  for (const name of html.match(/<h[1-6]/g) ?? []) classes.add(`.${name.slice(1)}`);
  if (/\sdisabled[\s=>]/.test(html)) classes.add('.disabled');
  const accents = new Set(listValues(html, ACCENTS));
  const isWhole = !html.includes(`<${ISLAND}`);
  for (const name of [...DRAWN, ...listWords(islandCode)]) classes.add(name);
  const canMatch = (selector: string) => {
    const { isOfIsland, named, tinted } = readNeeds(selector);
    if (isWhole && isOfIsland) return false;
    return named.every((name) => classes.has(name)) && (!isWhole || tinted.every((accent) => accents.has(accent)));
  };
  return replaceElements(html, 'style', ({ attributes, text: css }, whole) => {
    if (attributes !== '') return whole;
    const { root, names, left } = readSheet(css);
    const key = [isWhole, ...accents, ...names.filter((name) => classes.has(name))].join(' ');
    const known = left.get(key) ?? prune(root.clone(), canMatch);
    left.set(key, known);
    return known === '' ? '' : `<style>${known}</style>`;
  });
}

function readSheet(css: string): Sheet {
  const sheet = sheets.get(css) ?? {
    root: postcss.parse(css),
    names: [...new Set([...(css.match(CLASS) ?? []), ...STATES])],
    left: new Map<string, string>(),
  };
  sheets.set(css, sheet);
  return sheet;
}

function readNeeds(selector: string): Needs {
  const known = needs.get(selector);
  if (known) return known;
  const plain = withoutBrackets(selector.replaceAll(ONE_INSIDE, ' $1'));
  const bare = plain.replace(/\[[^[\]]*\]/g, '').replaceAll(DISABLED, '.disabled');
  const read = {
    isOfIsland: bare.includes(ISLAND),
    named: [...(bare.match(CLASS) ?? []), ...(bare.match(HEADING) ?? []).map((name) => `.${name}`)],
    tinted: [...plain.matchAll(TINTED)].map(([, accent = '']) => accent),
  };
  needs.set(selector, read);
  return read;
}

/** Leaves out what stands in round brackets, others within included: `:not(:is(.a, .b)):hover` → `:not:hover`. */
function withoutBrackets(selector: string): string {
  let depth = 0;
  return [...selector]
    .filter((sign) => {
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      return depth === 0 && sign !== ')';
    })
    .join('');
}

function listValues(html: string, attribute: RegExp): readonly string[] {
  return [...html.matchAll(attribute)].map(([, value = '']) => value);
}

/** The words of a code as classes they might name; pages with the same islands have the same code. */
function listWords(code: string): readonly string[] {
  const known = words.get(code) ?? [...new Set(code.match(WORD))].map((word) => `.${word}`);
  words.set(code, known);
  return known;
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
