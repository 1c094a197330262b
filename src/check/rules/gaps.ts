import { isGap } from '../../domain/handbook/gap.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { listProse } from '../read/prose.ts';

type Gap = { readonly file: string; readonly open: string };

/** What is open until a person writes it: nothing that stands there is wrong, and something is to do. */
export function noteGaps(content: Content): readonly Finding[] {
  const texts = listProse(content).filter(({ text }) => isGap(text));
  const gaps: readonly Gap[] = [
    ...texts.map(({ file, field }) => ({ file, open: field ?? '本文' })),
    ...content.sections
      .filter(({ data: { concepts } }) => concepts.length === 0)
      .map(({ file }) => ({ file, open: 'concepts' })),
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
