import type { APIRoute } from 'astro';
import { formatChapterName, formatSectionName, type HandbookDocument } from '../../../../domain/handbook/handbook.ts';
import { listDocuments } from '../../../../queries/documents.ts';

export async function getStaticPaths() {
  return (await listDocuments()).map((document) => {
    const [city, name] = document.id.split('/');
    return { params: { city, document: name }, props: { document } };
  });
}

/** The contents of one document: its chapters, and in each the permanent numbers and titles of its sections. */
export const GET: APIRoute<{ document: HandbookDocument }> = ({ props: { document } }) =>
  Response.json(
    document.chapters.map((chapter) => ({
      title: [chapter.part, formatChapterName(chapter)].filter(Boolean).join('　'),
      sections: chapter.sections.map((section) => ({ code: section.code, title: formatSectionName(section) })),
    })),
  );
