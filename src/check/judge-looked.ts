import { tellIf, type Finding, type Location } from './finding.ts';
import { hasDocument, type Content, type Entry } from './read/content.ts';

/** Whether the documents that a file says were looked into are the city's. */
export function judgeLooked(
  content: Content,
  { city, at }: Pick<Entry<unknown>, 'city' | 'at'>,
  looked: readonly string[],
): readonly Finding[] {
  return looked.flatMap((document, index) => {
    const isOwn = document.startsWith(`${city}/`) && hasDocument(content, document);
    return tellIf(
      !isOwn,
      at('looked', index),
      'この市にこの文書はありません。',
      '<市>/<文書> のつづりを確かめてください。',
    );
  });
}

/** Whether the document that a place cites is among those that were looked into. */
export function judgeCitation(
  where: Location & { readonly value: string },
  looked: readonly string[],
): readonly Finding[] {
  const document = where.value.split('/').slice(0, 2).join('/');
  const isUnlooked = where.value !== '' && !looked.includes(document);
  return tellIf(isUnlooked, where, 'この文書がlookedにありません。', '見た文書としてlookedに足してください。');
}
