import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';

/** A file of code. `code` is its TypeScript: of an .astro file the part between the fences and its scripts. */
export type SourceFile = { readonly path: string; readonly text: string; readonly code: string };

/** What a file imports. `room` is the folder of src it leads to, or undefined for a package. */
export type SourceImport = {
  readonly specifier: string;
  readonly target: string | undefined;
  readonly room: string | undefined;
  readonly typeOnly: boolean;
};

/** Takes a pattern below the project's folder; gives the files that match. */
export function readSources(pattern: string): readonly SourceFile[] {
  return globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, code: path.endsWith('.astro') ? parseAstroCode(text) : text };
    });
}

/** Takes a file; gives its syntax tree, with parents set. */
export function parseSource({ path, code }: SourceFile): ts.SourceFile {
  const kind = /\.(tsx|astro)$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
}

/** Takes a file; gives what it imports or exports from elsewhere, dynamic imports with a fixed address included. */
export function listImports(file: SourceFile): readonly SourceImport[] {
  const imports: SourceImport[] = [];
  visitNodes(parseSource(file), (node) => {
    const specifier = findSpecifier(node);
    if (specifier === undefined) return;
    const target = specifier.startsWith('.')
      ? posix.join(dirname(file.path), specifier.replace(/\?inline$/, ''))
      : undefined;
    const typeOnly = ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    imports.push({ specifier, target, room: target === undefined ? undefined : roomOf(target), typeOnly });
  });
  return imports;
}

/**
 * Takes the path of a file; gives its room: the folder below src, `content.config`, or the first folder of the path.
 */
export function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room.replace(/\.ts$/, '') : top;
}

/** Takes a node; calls `look` with it and every node inside it. */
export function visitNodes(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => visitNodes(child, look));
}

/** Takes a node; gives where it stands as `path:line`. In an .astro file lines count from the top of the file. */
export function whereIs(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function findSpecifier(node: ts.Node): string | undefined {
  const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : findImported(node);
  return from && ts.isStringLiteralLike(from) ? from.text : undefined;
}

function findImported(node: ts.Node): ts.Node | undefined {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
}

/** The fenced part keeps its line, so that messages name the right one; scripts follow below. */
function parseAstroCode(text: string): string {
  const fenced = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  return ['', fenced, ...scripts].join('\n');
}
