import { globSync, readFileSync } from 'node:fs';
import postcss, { type Rule } from 'postcss';
import { expect, test } from 'vitest';
import { dadsTokens } from '../../src/bundling/dads-tokens.ts';
import { contrastOf } from '../support/accessibility/contrast.ts';

type Theme = 'light' | 'dark';
type Tokens = Readonly<Record<string, string>>;

const TEXTS = ['--ink', '--ink-soft', '--link', '--link-visited', '--city'];
const GROUNDS = ['--paper', '--sheet', '--note', '--city-tint'];
const THEMES: readonly Theme[] = ['light', 'dark'];

const read = (file: string) => postcss([dadsTokens()]).process(readFileSync(file, 'utf8'), { from: file }).root;
const tokens = read('src/styles/tokens.css');
const view = read('src/styles/view.css');

/** The declarations of the first rule that has this selector. */
function declared(root: typeof tokens, selector: string): Tokens {
  const found: Record<string, string> = {};
  root.walkRules((rule: Rule) => {
    if (!rule.selectors.includes(selector)) return;
    rule.walkDecls((declaration) => {
      found[declaration.prop] ??= declaration.value;
    });
  });
  if (Object.keys(found).length === 0) throw new Error(`No rule for ${selector}`);
  return found;
}

/** The colour a token has in a theme, with variables followed. */
function colourOf(name: string, held: Tokens, theme: Theme): string {
  const value = held[name] ?? '';
  const variable = /^var\((--[a-z-]+)\)$/.exec(value)?.[1];
  if (variable !== undefined) return colourOf(variable, held, theme);
  const [, light = value, dark = value] = /^light-dark\(([^,]+),\s*([^)]+)\)$/.exec(value) ?? [];
  return theme === 'light' ? light : dark;
}

const base = declared(tokens, ':root');
const accents: readonly string[] = tokens.nodes.flatMap((node) =>
  node.type === 'rule' && node.selector.startsWith('[data-accent') ? [node.selector] : [],
);
const strong = declared(view, "[data-view~='contrast']");
const palettes: Readonly<Record<string, Tokens>> = {
  'no city': base,
  ...Object.fromEntries(accents.map((accent) => [accent, { ...base, ...declared(tokens, accent) }])),
  'strong contrast': { ...base, ...strong },
};
const cases = Object.keys(palettes).flatMap((name) => THEMES.map((theme) => [name, theme] as const));

function findWeak(name: string, theme: Theme, upper: readonly string[], least: number): readonly string[] {
  const held = palettes[name] ?? {};
  return upper.flatMap((text) =>
    GROUNDS.flatMap((ground) => {
      const found = contrastOf(colourOf(text, held, theme), colourOf(ground, held, theme));
      return found >= least ? [] : [`${text} on ${ground}: ${found.toFixed(2)}`];
    }),
  );
}

test('Every accent a city may choose is there', () => {
  expect(accents).toHaveLength(8);
});

test.each(cases)('With %s every text on every ground is at least 7:1 (%s)', (name, theme) => {
  expect(findWeak(name, theme, TEXTS, 7)).toEqual([]);
});

test.each(cases)('With %s the border of a control is at least 3:1 on every ground (%s)', (name, theme) => {
  expect(findWeak(name, theme, ['--rule-strong'], 3)).toEqual([]);
});

test.each(cases)('With %s letters on a filled button are at least 7:1 (%s)', (name, theme) => {
  const held = palettes[name] ?? {};
  expect(contrastOf(colourOf('--sheet', held, theme), colourOf('--ink', held, theme))).toBeGreaterThanOrEqual(7);
});

/** The shades of the picture of projects: of which token how much lies on the ground. */
const shades = [
  ...readFileSync('src/components/projects/ProjectsMatrix.astro', 'utf8').matchAll(
    /color-mix\(in srgb, var\((--[a-z]+)\) (\d+)%, var\((--[a-z]+)\)\)/g,
  ),
].map(([, upper = '', percent = '', ground = '']) => ({ upper, share: Number(percent) / 100, ground }));

/** Mixes two colours of the form #rrggbb as a browser does in sRGB. */
function mix(upper: string, ground: string, share: number): string {
  const parse = (colour: string) => (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) => Number.parseInt(part, 16));
  const below = parse(ground);
  const parts = parse(upper).map((part, at) => Math.round(part * share + (below[at] ?? 0) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

test.each(cases)('With %s numbers in the picture of projects are at least 7:1 on every shade (%s)', (name, theme) => {
  const held = palettes[name] ?? {};
  const long = (token: string) => colourOf(token, held, theme).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  expect(shades).toHaveLength(6);
  // Those of ink are for paper, which is light.
  const drawn = shades.filter(({ upper }) => theme === 'light' || upper !== '--ink');
  const weak = drawn.filter(
    ({ upper, share, ground }) => contrastOf(long('--ink'), mix(long(upper), long(ground), share)) < 7,
  );
  expect(weak).toEqual([]);
});

test.each(THEMES)('The edge of an alert is at least 3:1 on every ground (%s)', (theme) => {
  const edge = declared(read('src/styles/controls.css'), ".notice[role='alert']");
  const held = { ...base, '--edge': edge['border-color'] ?? '' };
  const weak = GROUNDS.filter(
    (ground) => contrastOf(colourOf('--edge', held, theme), colourOf(ground, held, theme)) < 3,
  );
  expect(weak).toEqual([]);
});

test.each(THEMES)(
  'What has the focus is black on yellow, and its outline stands out from every ground (%s)',
  (theme) => {
    expect(contrastOf('#000', colourOf('--focus', base, theme))).toBeGreaterThanOrEqual(7);
    expect(findWeak('no city', theme, ['--ink'], 7)).toEqual([]);
  },
);

test.each(THEMES)('Strong contrast is black and white: 21:1 (%s)', (theme) => {
  const held = palettes['strong contrast'] ?? {};
  expect(contrastOf(colourOf('--ink-soft', held, theme), colourOf('--city-tint', held, theme))).toBe(21);
});

test('What the system asks for and what a reader chooses give the same strong contrast', () => {
  expect(declared(view, ':root')).toEqual(strong);
});

test('No style names a colour of its own besides black and white, so that every theme reaches all of them', () => {
  const own = globSync('src/**/*.{css,astro}')
    .filter((file) => !file.endsWith('tokens.css'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/#[0-9a-f]{3,8}\b/gi)]
        .filter(([colour]) => !['#000', '#fff'].includes(colour))
        .map(([colour]) => `${file}: ${colour}`),
    );
  expect(own).toEqual([]);
});
