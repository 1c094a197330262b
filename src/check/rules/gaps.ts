import { isGap } from '../../domain/handbook/gap.ts';
import type { Finding } from '../finding.ts';
import { isOfficial, type Content } from '../read/content.ts';
import { listProse } from '../read/prose.ts';

type Gap = { readonly file: string; readonly open: string };

/** What is open until a person writes it: nothing that stands there is wrong, and something is to do. */
export function noteGaps(content: Content): readonly Finding[] {
  // Nobody need write key points or subjects for a city's own words: the site tells of no gap there.
  const ours = content.sections.filter(({ file }) => !isOfficial(content, file));
  const others = new Set(content.sections.map(({ file }) => file)).difference(new Set(ours.map(({ file }) => file)));
  const texts = listProse(content).filter(({ text, file }) => isGap(text) && !others.has(file));
  const gaps: readonly Gap[] = [
    ...texts.map(({ file, field }) => ({ file, open: field ?? '本文' })),
    ...ours.filter(({ data: { concepts } }) => concepts.length === 0).map(({ file }) => ({ file, open: 'concepts' })),
    ...content.projects
      .filter(({ rows = [] }) => rows.some(({ title }) => isGap(title)))
      .map(({ file }) => ({ file, open: '事業名称' })),
  ];
  return [...Map.groupBy(gaps, ({ file }) => file)].map(([file, found]) => ({
    file,
    problem: `まだ書かれていません（${[...new Set(found.map(({ open }) => open))].join('、')}）。`,
    mend: '書いてください。書くまで、サイトにも「まだ書かれていません」と出ます。',
  }));
}
