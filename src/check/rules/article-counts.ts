import { beginAnchors } from '../../domain/handbook/article-anchor.ts';
import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { findComponents } from '../read/section-components.ts';

const KINDS = { article: '条', supplement: '附則' } as const;

/** An article or supplementary provision has the paragraphs and items that the outline counted: none is left out. */
export function checkArticleCounts({ sections, outlines }: Content): readonly Finding[] {
  return sections
    .filter(({ data, isBroken }) => beginAnchors(data) !== undefined && !isBroken)
    .flatMap(({ document, data, tree, at }) => {
      const outline = outlines.find(({ id }) => id === document);
      if (!outline) return [];
      const wantedKind = data.article === undefined ? 'supplement' : 'article';
      const entry = outline.data.entries.find(({ id, kind }) => kind === wantedKind && data.sources.includes(id));
      const problem = `sourcesに、outline.yamlの${KINDS[wantedKind]}（kind: ${wantedKind}）がありません。`;
      const mend = `outline.yamlの番号を足すか、kindを${wantedKind}にしてください。`;
      if (!entry) return tellIf(true, at('sources'), problem, mend);
      const counts = [
        { what: '項', found: findComponents(tree, 'Paragraph').length, wanted: entry.paragraphs ?? 0 },
        { what: '号', found: findComponents(tree, 'Item').length, wanted: entry.items ?? 0 },
      ];
      return counts.flatMap(({ what, found, wanted }) =>
        tellIf(
          found !== wanted,
          at(wantedKind),
          `${what}が${found}あります。outline.yamlでは${wanted}です。`,
          `抜けた${what}を足すか、outline.yamlの数を直してください。`,
        ),
      );
    });
}
