import { tellIf, type Finding } from '../finding.ts';
import { hasUnread, type Content } from '../read/content.ts';

/** Supplementary provisions are numbered as they follow each other, so that an amendment adds one at the end. */
export function checkSupplements(content: Content): readonly Finding[] {
  const whole = content.documents.filter(({ id }) => !hasUnread(content, `cities/${id}/`));
  return whole.flatMap(({ id, data }) => {
    const order = data.chapters.flatMap((chapter) => chapter.sections.map((name) => `${id}/${name}`));
    return content.sections
      .filter(({ document, data }) => document === id && data.supplement !== undefined)
      .toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
      .flatMap(({ data: { supplement }, at }, index, all) => {
        // Its own articles stand behind the head of a supplementary provision.
        const wanted = all.slice(0, index + 1).filter(({ data: one }) => one.supplementArticle === undefined).length;
        return tellIf(
          supplement !== wanted,
          at('supplement'),
          `この文書の${wanted}番目の附則です。`,
          `「supplement: ${wanted}」にするか、document.yamlの順を直してください。`,
        );
      });
  });
}
