import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import postcss, { type Plugin } from 'postcss';

const CALL = /dads\(([^()]*)\)/g;

/**
 * PostCSS plugin: replaces `dads(color-primitive-blue-1000)` in a declaration by the value that
 * デジタル庁デザインシステム gives that token, so that the package stays the only place where the values stand
 * and a page carries only those it uses. Throws a CSS error that names the file and line for an unknown token.
 */
export function dadsTokens(): Plugin {
  const tokens = readTokens();
  return {
    postcssPlugin: 'dads-tokens',
    Declaration(declaration) {
      if (!declaration.value.includes('dads(')) return;
      declaration.value = declaration.value.replace(CALL, (_call, name: string) => {
        const value = tokens.get(name);
        if (value === undefined) {
          throw declaration.error(
            `dads(${name}): no such token in @digital-go-jp/design-tokens; see its dist/tokens.css`,
          );
        }
        return value;
      });
    },
  };
}

function readTokens(): ReadonlyMap<string, string> {
  const path = createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css');
  const tokens = new Map<string, string>();
  postcss.parse(readFileSync(path, 'utf8')).walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) tokens.set(prop.slice(2), value);
  });
  return tokens;
}
