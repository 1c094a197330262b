import { tellIf, type Finding } from '../finding.ts';
import { judgeCitation, judgeLooked } from '../judge-looked.ts';
import type { Content } from '../read/content.ts';

type Points = Content['points'][number];

/** What a city says of a concept stands in rows that exist and cites documents that were looked at. */
export function checkPoints(content: Content): readonly Finding[] {
  return content.points.flatMap((entry) => {
    const name = entry.id.slice(entry.id.lastIndexOf('/') + 1);
    const mend = 'ファイルの名前を、content/conceptsにある主題の名前にしてください。';
    if (!content.files.has(`concepts/${name}.yaml`))
      return tellIf(true, entry.at(), `「${name}」という主題はありません。`, mend);
    return [
      ...judgeLooked(content, entry, entry.data.looked),
      ...judgeRows(content, entry, name),
      ...judgeCited(entry),
    ];
  });
}

function judgeRows({ concepts }: Content, { data, at }: Points, name: string): readonly Finding[] {
  const rows = concepts.find(({ id }) => id === name)?.data.themes.map(({ id }) => id);
  if (!rows) return [];
  return data.points.flatMap(({ themes }, index) =>
    themes.flatMap((theme, row) =>
      tellIf(
        !rows.includes(theme),
        at('points', index, 'themes', row),
        `主題「${name}」に「${theme}」という行はありません。`,
        `あるのは ${rows.join('、')} です。`,
      ),
    ),
  );
}

function judgeCited({ data: { looked, points }, at }: Points): readonly Finding[] {
  return points.flatMap(({ section, also }, index) =>
    [section, ...also].flatMap((value) => {
      return judgeCitation({ ...at('points', index), value }, looked);
    }),
  );
}
