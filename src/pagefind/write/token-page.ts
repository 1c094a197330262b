import type { TokenField } from '../../domain/search/index/token-field.ts';

/**
 * Writes the fields of a place as the page Pagefind reads: it indexes nothing but HTML. The first field is the heading,
 * which Pagefind takes for the title of the page as well.
 */
export function writeTokenPage(fields: readonly TokenField[]): string {
  const blocks = fields.map(({ weight, tokens }, at) => {
    const name = at === 0 ? 'h1' : 'p';
    return `<${name} data-pagefind-weight="${weight}">${tokens.join(' ')}</${name}>`;
  });
  return `<!doctype html><html lang="ja"><body data-pagefind-body>${blocks.join('')}</body></html>`;
}
