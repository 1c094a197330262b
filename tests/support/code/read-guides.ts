import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A text for people who work on the project, and where it stands. */
export type Guide = { readonly path: string; readonly text: string };

const ROOMS = /^(?:src|content|tests|public|\.github|\.ci|\.hosting)(?:\/|$)/;
const FILE = /^[\w<*@[][\w<>*./[\]{},@-]*\.(?:ts|tsx|astro|mjs|css|yaml|mdx|csv|conf)$/u;

/** Finds every text for people, so that a test can hold what they name against what there is. */
export function readGuides(): readonly Guide[] {
  return globSync('{*,.github/**/*,.hosting/*,content/*,src/**/*,tests/**/*}.md')
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Reads the names of npm scripts out of a text, because a command that is gone misleads more than none. */
export function listCommands(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm run ([a-z][a-z0-9:-]*)/g)].map(([, name = '']) => name);
}

/** Reads the files and folders out of a text: what stands in backticks or fences and looks like one, and links. */
export function listPaths(text: string): readonly string[] {
  const fences = [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
  const spans = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const words = [...fences, ...spans].flatMap((code) => code.split(/\s+/));
  return words
    .map((word) => word.replace(/[,;:]$/, ''))
    .filter((word) => ROOMS.test(word) || FILE.test(toPattern(word)));
}

/** Reads the targets of links to other files out of a text. */
export function listLinks(text: string): readonly string[] {
  const outside = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]+`/g, '');
  return [...outside.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** Reads the map of rooms out of the README: lines like "- `src/a/`, `src/b/`: what they do → c, d". */
export function readRooms(readme: string): ReadonlyMap<string, readonly string[]> {
  const lines = [...readme.matchAll(/^- ((?:`src\/[a-z]+\/`(?:, )?)+): [^→\n]+(?:→ (.+))?$/gm)];
  return new Map(
    lines.flatMap(([, rooms = '', arrows = '']) =>
      [...rooms.matchAll(/src\/([a-z]+)/g)].map(([, room = '']) => [room, arrows.split(', ')] as const),
    ),
  );
}

/** Tells whether a path that a guide names is there: from the top, from its folder down, or in the imaginary city. */
export function isThere(named: string, guide: string): boolean {
  const pattern = toPattern(named).replace(/\/$/, '');
  const folder = dirname(guide).replace(/^\.github.*/, '.');
  const below = folder === '.' ? '{src,content,tests,public}' : folder;
  return [pattern, `${below}/**/${pattern}`, `tests/fixtures/${pattern}`].some((one) => globSync(one).length > 0);
}

/** `<city>` stands for any name; brackets of a route are no pattern. */
function toPattern(named: string): string {
  return named.replace(/<[^>]+>|\[[^\]]+\]/g, '*');
}
