import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

const ONE_SOURCE = '1つの目録には、1つの原典の番号だけを書いてください。';

/** The outline of a document is that of one source, and says how many rows each table has there. */
export function checkOutlineSources({ outlines }: Content): readonly Finding[] {
  return outlines.flatMap(({ data: { entries }, at }) => {
    const [own = ''] = entries[0]?.id.split('/') ?? [];
    return entries.flatMap(({ id, kind, rows }, index) => {
      const isOther = id !== '' && id.split('/')[0] !== own;
      const isUncounted = ['table', 'flow', 'list'].includes(kind) && rows === undefined;
      const where = { ...at('entries', index), value: id };
      return [
        ...tellIf(isOther, at('entries', index, 'id'), `ほかの番号は「${own}/」で始まっています。`, ONE_SOURCE),
        ...tellIf(isUncounted, where, '行（段・項目）の数がありません。', 'rowsに、原典で数えた数を書いてください。'),
      ];
    });
  });
}
