import { foldText } from '../../domain/japanese/fold-text.ts';
import { tellIf, type Finding } from '../finding.ts';
import { findRepeated } from '../find-repeated.ts';
import type { Content } from '../read/content.ts';

/** No word leads two ways: a search could not know which is meant. */
export function checkSearchWords({ searchWords }: Content): readonly Finding[] {
  return searchWords.flatMap(({ data: { groups, drop }, at }) => {
    const words = groups.flatMap((group, index) =>
      (['say', 'read'] as const).flatMap((field) =>
        group[field].map((word, where) => ({ word: foldText(word), where: at('groups', index, field, where) })),
      ),
    );
    const leading = new Set(words.map(({ word }) => word));
    const mend = 'どちらか1つにしてください。';
    return [
      ...findRepeated(words, ({ word }) => word).flatMap(({ again, first }) =>
        tellIf(true, again.where, `同じことばが${first.where.line}行目にもあります。`, mend),
      ),
      ...drop.flatMap((word, index) =>
        tellIf(leading.has(foldText(word)), at('drop', index), '外すことばが、sayかreadにもあります。', mend),
      ),
    ];
  });
}
