import type { Wording } from './wording.ts';

/** The plain values that queries hand out and components draw. Ids are those of the content folders. */

export type City = {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  readonly prefecture: string;
  readonly accent: string;
  readonly summary: string;
  readonly site: string;
};

/** A section as contents lists, links and headings need it; the text itself is rendered apart. */
export type Section = {
  readonly id: string;
  readonly document: string;
  readonly chapter: string;
  readonly title: string;
  readonly label: string;
  readonly subtitle: string;
  readonly titleIsOurs: boolean;
  readonly code: string;
  readonly keyPoint: string;
  readonly asOf: string;
  readonly concepts: readonly string[];
  readonly offersWizard: boolean;
  readonly article: number | undefined;
  /** 第30条の2: [2]; mostly empty. */
  readonly branch: readonly number[];
  /** Its heading as the source prints it, line by line, where label and title do not tell. */
  readonly printed: string;
  readonly checklist: { readonly list: string; readonly phase: string } | undefined;
  /** Whether the city's own words for it lie beside it. */
  readonly hasOfficial: boolean;
};

/** What is known of a city's words that lie beside an edition of ours. */
export type OfficialSource = {
  readonly date: string;
  readonly original: string;
  /** The city's page, and the terms it gives; empty where nothing is known. */
  readonly link: string;
  readonly terms: string;
};

export type Chapter = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly printed: string;
  readonly part: string;
  /** The same a line each, where a 節 stands below 編 and 章. */
  readonly above: readonly string[];
  readonly citeAs: string;
  readonly sections: readonly Section[];
};

export type HandbookDocument = {
  readonly id: string;
  readonly city: City;
  readonly title: string;
  readonly shortTitle: string;
  readonly kind: DocumentKind;
  readonly wording: Wording;
  /** Under what terms the city gives its own words; empty where it does not say. */
  readonly terms: string;
  readonly issuer: string;
  readonly department: string;
  readonly date: string;
  readonly history: readonly { readonly date: string; readonly event: string }[];
  readonly status: string;
  readonly audience: string;
  readonly summary: string;
  readonly uses: readonly string[];
  readonly original: string;
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  readonly chapters: readonly Chapter[];
  /** From when this edition is in force, and what it replaced, as dates of an era; mostly not told. */
  readonly inForceFrom?: string | undefined;
  readonly replaces?: string | undefined;
  /** How this edition is called in its addresses, where that is not the day from which it is in force. */
  readonly editionName?: string | undefined;
  /** From when the whole document is repealed. */
  readonly repealed?: string | undefined;
  /** When this edition is told of, where that is another day than its date; and what changed with it. */
  readonly updated?: string | undefined;
  readonly change?: string | undefined;
  /** Of an edition that is not in force: how it stands to the one that is, which has the address without a date. */
  readonly edition?: { readonly state: 'past' | 'coming'; readonly inForce: string } | undefined;
  /** Of the edition in force: the day from which another one will be. */
  readonly nextFrom?: string | undefined;
  /** Where the city's own words for some of its sections are from, when they lie beside ours. */
  readonly official?: OfficialSource | undefined;
};

/** The kinds of documents with the words the reader sees. */
export const DOCUMENT_KINDS = [
  { id: 'handbook', label: '手引き' },
  { id: 'guideline', label: '指針' },
  { id: 'ordinance', label: '条例' },
  { id: 'policy', label: '基本方針' },
  { id: 'newsletter', label: '広報' },
  { id: 'regulation', label: '規則' },
  { id: 'instruction', label: '要綱' },
  { id: 'plan', label: '計画' },
  { id: 'call', label: '募集要項' },
  { id: 'report', label: '報告書' },
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]['id'];

/** The kinds that are made of articles and lay something down. */
const WITH_ARTICLES: readonly string[] = ['ordinance', 'regulation', 'instruction'];

/** Says whether a document of this kind is made of articles (条), which lay something down. */
export function hasArticles(kind: string): boolean {
  return WITH_ARTICLES.includes(kind);
}

/** Gives the word that the reader sees for a kind of document. */
export function labelDocumentKind(kind: DocumentKind): string {
  return DOCUMENT_KINDS.find(({ id }) => id === kind)?.label ?? kind;
}

/** The colours a city may have, in the order in which new cities are given them; they may repeat. */
export const ACCENTS = ['green', 'orange', 'purple', 'light-blue', 'cyan', 'lime', 'yellow', 'magenta'] as const;

/** Who a city lays out a reading order for, with the title above it. */
export const READERS = [
  { id: 'citizens', title: 'はじめての市民・団体の方へ' },
  { id: 'staff', title: '市の職員の方へ' },
] as const;

export type Reader = (typeof READERS)[number]['id'];

/** A term as one city uses it. `path` leads to the place that defines it. */
export type Meaning = {
  readonly term: string;
  readonly name: string;
  readonly reading: string;
  readonly gist: string;
  /** Where it is explained, to the paragraph. */
  readonly path: string;
  /** The section that is in. */
  readonly sectionPath: string;
  readonly position: string;
};

type Titled = Pick<Section | Chapter, 'title' | 'titleIsOurs'>;

/** Takes a section or a chapter; gives its title, in 〔 〕 where it is ours and not the source's. */
export function formatTitle({ title, titleIsOurs }: Titled): string {
  return titleIsOurs ? `〔${title}〕` : title;
}

/** Takes a section; gives its heading on one line: （５）協働の原則, 第14条〔市民投票〕 where the title is ours. */
export function formatSectionName({ label, ...titled }: Pick<Section, 'label'> & Titled): string {
  const isApart = !titled.titleIsOurs && /[\p{Script=Han}\p{N}]$/u.test(label);
  return `${label}${isApart ? '　' : ''}${formatTitle(titled)}`;
}

/** Takes a chapter; gives its heading on one line: 第3章　参加及び協働. */
export function formatChapterName({ label, ...titled }: Pick<Chapter, 'label'> & Titled): string {
  return label === '' ? formatTitle(titled) : `${label}　${formatTitle(titled)}`;
}

/** Takes a chapter and one of its sections; gives the place as a citation names it: 基礎編（５）, 第12条, はじめに. */
export function formatPosition(
  chapter: Pick<Chapter, 'citeAs' | 'title' | 'titleIsOurs'>,
  section: Pick<Section, 'label' | 'title' | 'titleIsOurs' | 'article'>,
): string {
  if (section.article !== undefined) return section.label;
  const cited = formatTitle({ title: chapter.citeAs, titleIsOurs: chapter.titleIsOurs });
  if (section.title === chapter.title || section.title === chapter.citeAs) return cited;
  if (section.label !== '') return `${cited}${section.label}`;
  return section.titleIsOurs ? `${cited}${formatTitle(section)}` : `${cited}「${section.title}」`;
}
