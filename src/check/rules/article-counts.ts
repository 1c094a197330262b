import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { findComponents } from '../read/section-components.ts';

const NO_ARTICLE = 'sourcesに、outline.yamlの条（kind: article）がありません。';

/** An article has as many paragraphs and items as the outline counted in its source: none is left out. */
export function checkArticleCounts({ sections, outlines }: Content): readonly Finding[] {
  return sections
    .filter(({ data, isBroken }) => data.article !== undefined && !isBroken)
    .flatMap(({ document, data, tree, at }) => {
      const outline = outlines.find(({ id }) => id === document);
      if (!outline) return [];
      const entry = outline.data.entries.find(({ id, kind }) => kind === 'article' && data.sources.includes(id));
      const mend = 'outline.yamlの番号を足すか、kindをarticleにしてください。';
      if (!entry) return tellIf(true, at('sources'), NO_ARTICLE, mend);
      const counts = [
        { what: '項', found: findComponents(tree, 'Paragraph').length, wanted: entry.paragraphs ?? 0 },
        { what: '号', found: findComponents(tree, 'Item').length, wanted: entry.items ?? 0 },
      ];
      return counts.flatMap(({ what, found, wanted }) =>
        tellIf(
          found !== wanted,
          at('article'),
          `${what}が${found}あります。outline.yamlでは${wanted}です。`,
          `抜けた${what}を足すか、outline.yamlの数を直してください。`,
        ),
      );
    });
}
