import { getEntry } from 'astro:content';
import { address, withAnchor } from '../../domain/handbook/address.ts';
import { readProvision } from '../../domain/handbook/article-anchor.ts';
import { formatSectionName, type HandbookDocument, type Section } from '../../domain/handbook/handbook.ts';
import { anchorOfficial, cutBody, quoteWords } from '../../domain/handbook/official-layer.ts';
import { BESIDE_TOLD } from '../../domain/handbook/both-wordings.ts';
import { tellTerms, type Wording } from '../../domain/handbook/wording.ts';
import type { Dataset } from '../../domain/data/open-data.ts';
import { listDocuments } from '../documents.ts';
import { mapOfficialTexts, toOfficialText } from '../officials.ts';
import { ADDRESS, CITY, text } from './columns.ts';

/** Gives the table of what stands in both wordings, a row a unit and wording; none where no section has both. */
export async function listWordingTables(): Promise<readonly Dataset[]> {
  const rows = await Promise.all((await listDocuments()).flatMap(listRows));
  if (rows.flat().length === 0) return [];
  return [
    {
      id: 'wordings',
      title: '2つのことば',
      description: `当サイトのことばの版に、${BESIDE_TOLD.official}が並んでいる節の本文。1行が、節か項と、そのことば。`,
      source: '各市の文書（document の列）',
      isCityList: true,
      fields: [
        text('code', '番号', '節の変わらない番号（4桁から6桁の数字）'),
        CITY,
        text('document', '文書', '文書の名前'),
        text('section', '節', '節の見出し'),
        text('unit', '項', '条例の項。節の全体なら空'),
        text('wording', 'だれのことばか', `${BESIDE_TOLD.own} own、${BESIDE_TOLD.official} official`),
        text('dated', 'いつのものか', `${BESIDE_TOLD.official}の日付`),
        text('terms', '使うとき', `${BESIDE_TOLD.official}を使うときの条件`),
        text('text', '本文', '本文。表と図の形は失われている'),
        ADDRESS,
      ],
      rows: rows.flat(),
    },
  ];
}

function listRows(document: HandbookDocument) {
  return document.chapters.flatMap((chapter) =>
    chapter.sections.filter(({ hasOfficial }) => hasOfficial).map((section) => toRows(document, section)),
  );
}

async function toRows(document: HandbookDocument, section: Section): Promise<Dataset['rows']> {
  const id = `${document.id}/${section.chapter}/${section.id}`;
  const entry = (await mapOfficialTexts()).get(id);
  const own = cutBody(section.id, (await getEntry('sections', id))?.body ?? '');
  const official = cutBody(section.id, entry ? toOfficialText(entry).body : '');
  const row = (anchor: string, body: string, wording: Wording) => ({
    code: section.code,
    city: document.city.name,
    document: document.title,
    section: formatSectionName(section),
    unit: readProvision(anchor)?.name ?? '',
    wording,
    dated: wording === 'official' ? (document.official?.date ?? '') : '',
    terms: tellTerms(wording, document.official?.terms ?? ''),
    text: quoteWords(body),
    address: withAnchor(
      address.chapter(document.id, section.chapter),
      wording === 'official' ? anchorOfficial(anchor) : anchor,
    ),
  });
  return [...new Set([...own.keys(), ...official.keys()])]
    .flatMap((anchor) => [
      row(anchor, own.get(anchor) ?? '', 'own'),
      row(anchor, official.get(anchor) ?? '', 'official'),
    ])
    .filter((one) => one.text !== '');
}
