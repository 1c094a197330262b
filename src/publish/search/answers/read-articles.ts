import type { HTMLElement } from 'node-html-parser';
import { formatArticleAnchor, formatArticleName, parseArticleAnchor } from '../../../domain/handbook/article-anchor.ts';
import type { KnownAnswer } from '../../../domain/search/question/known-answer.ts';
import { parseText } from '../read-text.ts';

/**
 * Gives an answer for each paragraph and item of the articles that a built page holds, with its text as the page says
 * it. An article without paragraphs on the page has none.
 */
export function readArticles(html: string, articles: readonly KnownAnswer[]): readonly KnownAnswer[] {
  const page = parseText(html);
  return articles.flatMap((answer) => {
    const begin = `${formatArticleAnchor({ article: 0, ...answer.article })}-p`;
    const held = page.querySelectorAll(`[id^="${begin}"]`);
    return held.flatMap((element) => toAnswer(answer, element, held));
  });
}

function toAnswer(answer: KnownAnswer, element: HTMLElement, all: readonly HTMLElement[]): readonly KnownAnswer[] {
  const article = parseArticleAnchor(element.id);
  if (!article?.paragraph) return [];
  const isParagraph = article.item === undefined;
  const others = all.map(({ id }) => parseArticleAnchor(id));
  const paragraphs = others.filter((one) => one?.paragraph !== undefined && one.item === undefined).length;
  const items = others.filter((one) => one?.paragraph === article.paragraph && one?.item !== undefined).length;
  const more = [
    ...(isParagraph && items > 0 ? [`第${items}号まであります`] : []),
    ...(isParagraph && article.paragraph === 1 && paragraphs > 1 ? [`第${paragraphs}項まであります`] : []),
  ];
  const { paragraph: _, ...whole } = article;
  const name = formatArticleName(paragraphs > 1 || !isParagraph ? article : whole);
  return [
    {
      ...answer,
      article,
      subject: `${answer.subject}${name}`,
      text: `${readOwn(element)}${more.length > 0 ? `（${more.join('。')}）` : ''}`,
      path: answer.path.replace(/#.*/, `#${element.id}`),
    },
  ];
}

/** The text of a paragraph without its items, and of either without the spaces of its markup. */
function readOwn(element: HTMLElement): string {
  const own = element.clone() as HTMLElement; // what an element's clone is
  for (const item of own.querySelectorAll('.item')) item.remove();
  for (const item of own.querySelectorAll('li')) item.insertAdjacentHTML('afterbegin', '・');
  for (const term of own.querySelectorAll('dfn')) term.insertAdjacentHTML('beforeend', '：');
  const text = own.textContent.replace(/\s+/g, ' ').trim();
  // Only between Latin words a space is one of the text's.
  return text.replace(/(?<![a-z0-9]) | (?![a-z0-9])/gi, '');
}
