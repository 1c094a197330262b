import ts from 'typescript';
import { parseSource, readSources, visitNodes, whereIs } from './read-source.ts';

/** A regular expression of the code, and where it stands as `path:line`, or the path of a file that makes it. */
export type FoundExpression = { readonly where: string; readonly expression: RegExp };

const CODE = '{src/**/*.{ts,tsx,astro},astro.config.mjs}';

/** Lists the regular expressions that are written out in the code. */
export function listWritten(): readonly FoundExpression[] {
  return listNodes(ts.isRegularExpressionLiteral).map((node) => {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/.exec(node.text) ?? [];
    return { where: whereIs(node), expression: new RegExp(source, flags) };
  });
}

/** Lists the files that make regular expressions of texts. */
export function listMakers(): readonly string[] {
  const isMade = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
  return [...new Set(listNodes(isMade).map((node) => node.getSourceFile().fileName))];
}

/** Runs what makes regular expressions; gives those that were made by then. */
export async function watchMaking(make: () => Promise<unknown>): Promise<readonly RegExp[]> {
  const made: RegExp[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const expression = new target(source, flags);
      made.push(expression);
      return expression;
    },
  });
  try {
    await make();
  } finally {
    globalThis.RegExp = plain;
  }
  return made;
}

function listNodes<Found extends ts.Node>(isWanted: (node: ts.Node) => node is Found): readonly Found[] {
  return readSources(CODE).flatMap((file) => {
    const found: Found[] = [];
    visitNodes(parseSource(file), (node) => {
      if (isWanted(node)) found.push(node);
    });
    return found;
  });
}
