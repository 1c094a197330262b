import { address, withAnchor } from '../../domain/handbook/address.ts';
import { formatArticleAnchor } from '../../domain/handbook/article-anchor.ts';
import { labelDocumentKind, type City, type HandbookDocument, type Section } from '../../domain/handbook/handbook.ts';
import { foldReading } from '../../domain/japanese/fold-text.ts';
import type { KnownAnswer } from '../../domain/search/question/known-answer.ts';
import { nameThing } from '../../domain/search/question/name-things.ts';
import { markWording } from '../../domain/handbook/wording.ts';
import { listDocumentsOf } from '../documents.ts';
import { tellSource } from './tell-source.ts';

/** Gives the articles of a city's ordinances, each without its text, which stands on its page. */
export async function listArticleAnswers(city: City): Promise<readonly KnownAnswer[]> {
  const sections = (await listDocumentsOf(city.id)).flatMap((document) =>
    document.chapters.flatMap(({ id, sections: held }) =>
      held.flatMap((section) => (section.article === undefined ? [] : [{ document, chapter: id, section }])),
    ),
  );
  return Promise.all(sections.map(({ document, chapter, section }) => toAnswer(document, chapter, section)));
}

async function toAnswer(document: HandbookDocument, chapter: string, section: Section): Promise<KnownAnswer> {
  const article = { article: section.article ?? 0, ...(section.branch.length > 0 && { branch: section.branch }) };
  const path = withAnchor(address.chapter(document.id, chapter), formatArticleAnchor(article));
  const called = [document.title, document.shortTitle, nameThing(document.title, document.city)];
  return {
    kind: 'article',
    about: 'article',
    city: document.city.name,
    subject: document.shortTitle,
    names: [],
    words: [...new Set([...called, labelDocumentKind(document.kind)].map(foldReading))],
    part: foldReading(section.title),
    article,
    text: '',
    path,
    isEnded: false,
    ...(await tellSource({
      position: markWording(`${document.shortTitle} ${section.label}（${section.title}）`, document.wording),
      path,
    })),
  };
}
