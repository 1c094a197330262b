import { address, withAnchor } from '../../domain/handbook/address.ts';
import { formatIsoDate } from '../../domain/japanese/era-date.ts';
import { formatChapterName } from '../../domain/handbook/handbook.ts';
import type { Dataset } from '../../domain/data/open-data.ts';
import { listDocuments } from '../documents.ts';
import { ADDRESS, CITY, text } from './columns.ts';

/** Gives the outline of all documents: one row for each section, with its permanent number. */
export async function getOutlineTable(): Promise<Dataset> {
  const documents = await listDocuments();
  return {
    id: 'sections',
    title: '文書の節',
    description: 'すべての文書の節と、その変わらない番号・要点・主題。',
    source: '各市の文書（document の列）',
    fields: [
      text('code', '番号', '節の変わらない番号（4桁から6桁の数字）'),
      CITY,
      text('document', '文書', '文書の名前'),
      text('issued', '文書の日付', '文書の日付（ISO 8601。分かるところまで。推定・年度だけのときは空か年）'),
      text('issued_as_printed', '文書の日付（表記）', '文書の日付（原典の表記）'),
      text(
        'updated',
        '版の日',
        'この版を知らせた日。なければ、有効になった日か文書の日付（ISO 8601。分かるところまで）',
      ),
      text('chapter', '章', '章の名前'),
      text('label', '節の番号', '原典の番号（第12条、（１）など）'),
      text('title', '節', '節の見出し'),
      text('wording', 'だれのことばか', '本文が市の原文なら official、当サイトのことばなら own'),
      text('key_point', '要点', '当サイトのことばで言い直した要点'),
      text('concepts', '主題', '主題のid。「 / 」で区切る'),
      ADDRESS,
    ],
    rows: documents.flatMap((document) =>
      document.chapters.flatMap((chapter) =>
        chapter.sections.map((section) => ({
          code: section.code,
          city: document.city.name,
          document: document.title,
          issued: formatIsoDate(document.date),
          issued_as_printed: document.date,
          updated: formatIsoDate(document.updated ?? document.inForceFrom ?? document.date),
          chapter: [chapter.part, formatChapterName(chapter)].filter(Boolean).join('　'),
          label: section.label,
          title: section.title,
          wording: document.wording,
          key_point: section.keyPoint,
          concepts: section.concepts.join(' / '),
          address: withAnchor(address.chapter(document.id, chapter.id), section.id),
        })),
      ),
    ),
  };
}
