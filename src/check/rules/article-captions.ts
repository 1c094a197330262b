import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** The title of an article is the caption its source has; only where it has none may the title be ours. */
export function checkArticleCaptions({ sections, outlines }: Content): readonly Finding[] {
  return sections
    .filter(({ data }) => data.article !== undefined)
    .flatMap(({ document, data: { title, titleIsOurs, sources }, at }) => {
      const entries = outlines.find(({ id }) => id === document)?.data.entries ?? [];
      const entry = entries.find(({ id, kind }) => kind === 'article' && sources.includes(id));
      if (!entry) return [];
      const caption = findCaption(entry.title);
      if (caption === undefined)
        return tellIf(
          !titleIsOurs,
          at('title'),
          '原典の条に見出しがありません。',
          '「titleIsOurs: true」を足してください。',
        );
      const mend = `titleを「${caption}」にして、titleIsOursを消してください。`;
      if (titleIsOurs) return tellIf(true, at('titleIsOurs'), `原典の条に見出し「${caption}」があります。`, mend);
      const told = `原典の条の見出しは「${caption}」です。`;
      return tellIf(caption !== title, at('title'), told, 'titleかoutline.yamlのtitleを直してください。');
    });
}

/** What stands in the brackets at the end of a title (第1条（目的） → 目的). */
function findCaption(title: string): string | undefined {
  const at = title.indexOf('（') + 1;
  return at > 0 && title.endsWith('）') && title.length - 1 > at ? title.slice(at, -1) : undefined;
}
