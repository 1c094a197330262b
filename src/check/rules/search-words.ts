import { foldText } from '../../domain/japanese/fold-text.ts';
import { tellIf, type Finding } from '../finding.ts';
import { findRepeated } from '../find-repeated.ts';
import type { Content } from '../read/content.ts';

/** No word leads two ways: a search could not know which is meant. What else a word is called leads no way yet. */
export function checkSearchWords(content: Content): readonly Finding[] {
  return [...checkWords(content), ...checkOtherNames(content)];
}

function checkWords({ searchWords }: Content): readonly Finding[] {
  return searchWords.flatMap(({ data: { groups, drop, faint }, at }) => {
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
      ...faint.flatMap((word, index) =>
        tellIf(leading.has(foldText(word)), at('faint', index), '弱く数えることばが、sayかreadにもあります。', mend),
      ),
    ];
  });
}

/** A name that is asked by another word, or not at all, would never be met in the index. */
function checkOtherNames({ searchWords, otherNames }: Content): readonly Finding[] {
  const known = new Set(
    searchWords
      .flatMap(({ data: { groups, drop, faint } }) => [
        ...drop,
        ...faint,
        ...groups.flatMap(({ say, read }) => [...say, ...read]),
      ])
      .map(foldText),
  );
  return otherNames.flatMap(({ data: { names }, at }) =>
    names.flatMap(({ typed }, index) =>
      typed.flatMap((name, where) =>
        tellIf(
          known.has(foldText(name)),
          at('names', index, 'typed', where),
          'words.yaml にもあることばです。',
          'どちらか1つにしてください。',
        ),
      ),
    ),
  );
}
