import type { EditionSection } from '../../../src/domain/editions/match-sections.ts';
import type { TextUnit } from '../../../src/domain/editions/text-unit.ts';

/**
 * Reads an edition as the cases write it: `# chapter`, `## number label　title`, then a unit a line, by its anchor or
 * its kind.
 */
export function readEdition(text: string): readonly EditionSection[] {
  const sections: (EditionSection & { units: TextUnit[] })[] = [];
  let chapter = '';
  for (const line of text.split('\n').filter(Boolean)) {
    const [, heading] = /^# (.*)$/.exec(line) ?? [];
    const [, code = '', name = ''] = /^## (\d+) (.*)$/.exec(line) ?? [];
    const [, first = '', words = ''] = /^([a-z0-9-]+): (.*)$/.exec(line) ?? [];
    if (heading !== undefined) chapter = heading;
    else if (code !== '') {
      const [label = '', title = ''] = name.includes('　') ? name.split('　') : ['', name];
      const [chapterLabel = ''] = chapter.includes('　') ? chapter.split('　') : [''];
      const id = chapterLabel || chapter;
      const path = `/mihon/bridges/${id}/`;
      sections.push({
        code,
        id: code,
        label,
        title,
        name,
        chapter: id,
        chapterName: chapter,
        chapterLabel,
        path,
        units: [],
      });
    } else sections.at(-1)?.units.push(readUnit(first, words));
  }
  return sections;
}

const KINDS = ['text', 'heading', 'item', 'row', 'caption', 'figure'] as const;

function readUnit(first: string, text: string): TextUnit {
  const kind = KINDS.find((one) => one === first);
  return { kind: kind ?? 'provision', anchor: kind ? '' : first, label: '', text };
}
