import type { Site } from './site.ts';

/** Whose words a text is: this site's own, or those of the city that laid it down. */
export const WORDINGS = ['own', 'official'] as const;

export type Wording = (typeof WORDINGS)[number];

/** What a text says of whose words it is, wherever that is told. No other file has such a sentence. */
type Told = {
  /** The heading of the provenance, below the text. */
  readonly heading: string;
  /** There, what holds for the words and for our notes. */
  readonly kept: string;
  /** In the facts on a document's cover. */
  readonly cover: string;
  /** At the head of paper. */
  readonly paper: string;
  /** Above the editor's notes of a document. */
  readonly notes: string;
  /** In a result of the search; empty where nothing has to be said. */
  readonly result: string;
};

const TOLD: Readonly<Record<Wording, Told>> = {
  own: {
    heading: '当サイトの版（原文ではありません）',
    kept: '事実・数字・名前・順序は原典のまま、文章は当サイトのことばで書き直しています。「編集注」は当サイトの注です。',
    cover: '当サイトの版です（原文ではありません）。事実・数字・名前・順序は原典のまま、文章は書き直しています。',
    paper: '当サイトのことばで書き直した版で、原文ではありません。',
    notes: '原典の食い違いや、読み取れなかったところについての、当サイトの注です。市のことばではありません。',
    result: '',
  },
  official: {
    heading: '市の原文',
    kept: '本文は市の文のままで、書き直していません。要点と編集注は、本文と分けて付けたものです。',
    cover: '市の原文です。本文は市の文のままで、書き直していません。',
    paper: '市の原文です。書き直していません。',
    notes: '市の文の食い違いや、読み取れなかったところについて、本文と分けて付けた注です。',
    result: '市の原文',
  },
};

/** Takes whose words a text is; gives what is told of it. */
export function tellWording(wording: Wording): Told {
  return TOLD[wording];
}

/** Takes whose words a text is and what the site is called; gives how a citation says it, so that no quote is false. */
export function citeWording(wording: Wording, site: string): string {
  return wording === 'official' ? `市の原文（${site}に掲載）` : `${site}の版（原文ではありません）`;
}

/** Takes whose words the texts of a booklet are, in any order; gives the sentence that its first page says of them. */
export function tellBooklet(wordings: readonly Wording[]): string {
  const held = new Set(wordings);
  if (held.size > 1) {
    return '文章は、「市の原文」とある節は市の文のまま、ほかの節は当サイトのことばで書き直した版で、原文ではありません。';
  }
  return held.has('official')
    ? '本文は市の原文で、書き直していません。'
    : '文章は当サイトのことばで書き直した版で、原文ではありません。';
}

/** What terms a city's words are under where the document does not say. */
export const TERMS_UNKNOWN = '市のことばを使うときの条件は、市に確かめてください。';

/** Takes whose words a text is and what terms its city gives; gives the terms as told, empty for words of ours. */
export function tellTerms(wording: Wording, terms: string): string {
  return wording === 'official' ? terms || TERMS_UNKNOWN : '';
}

/** Takes whose words a text is and what it is of; gives the first line of its Markdown twin. */
export function tellTwin(wording: Wording, of: { city: string; document: string; site: string }): string {
  const title = `${of.city}『${of.document}』`;
  if (wording === 'official') return `${title}の原文です。書き直していません（${of.site}に掲載）。`;
  return `${title}を当サイト（${of.site}）のことばで言い直した版です。原文ではありません。`;
}

/** Takes a name and whose words are meant; gives the name, with a mark where they are the city's. */
export function markWording(name: string, wording: Wording | undefined): string {
  return wording === 'official' ? `${name}（${TOLD.official.result}）` : name;
}

/** What a site does with the texts of its documents, whosever words they are. */
type Collection = {
  /** On the home page, before 「た」. */
  readonly made: string;
  /** For machines, after 「…を、」. */
  readonly gathered: string;
  /** On the page about the site. */
  readonly written: string;
  /** Above the list of sources. */
  readonly sources: string;
};

const OFFICIAL_ONES = `「${TOLD.official.result}」とある文書`;
const KEPT = '事実・数字・名前・用語・順序・構成は原典のとおりに保ち、文章はすべて当サイトのことばで書き直しています。';
const FORMAL = '条例も同じです。正式な文言が必要なときは、市が出している原典を見てください。';

/** Takes whose words the documents of a site are, in any order; gives what the site says of them as a whole. */
export function tellCollection(wordings: readonly Wording[]): Collection {
  if (!wordings.includes('official')) {
    return {
      made: '読みやすく言い直し',
      gathered: '当サイトのことばで言い直してまとめたサイトです。',
      written: `ここにある文章は、市の原文をそのまま載せたものではありません。${KEPT}${FORMAL}`,
      sources: 'どの文書も、原典の事実と構成を保ち、文章を当サイトのことばで書き直した版です。',
    };
  }
  if (!wordings.includes('own')) {
    return {
      made: '読みやすくまとめ',
      gathered: '市の原文のまままとめたサイトです。',
      written: '文書の本文は市の原文で、書き直していません。要点など、本文と分けて付けたものは、当サイトのことばです。',
      sources: 'どの文書も市の原文で、書き直していません。',
    };
  }
  return {
    made: '読みやすくまとめ',
    gathered: `当サイトのことばで言い直してまとめたサイトです。${OFFICIAL_ONES}は、市の文のままです。`,
    written: `${OFFICIAL_ONES}は、市の文のままで、書き直していません。ほかの文書は、市の原文をそのまま載せたものではありません。${KEPT}正式な文言が必要なときは、市が出している原典を見てください。`,
    sources: `${OFFICIAL_ONES}は市の文のままです。ほかの文書は、原典の事実と構成を保ち、文章を当サイトのことばで書き直した版です。`,
  };
}

type Handed = Pick<Site, 'name' | 'publisher' | 'officialOf'>;

/**
 * Takes who hands the site out and how many cities it holds; gives how it tells that to whoever meets it first. A
 * city's own site denies nothing of that city, and says of others that it is not theirs.
 */
export function tellPublisher({ publisher, officialOf }: Handed, cities: number): string {
  if (officialOf === undefined) return '市の公式サイトではありません。';
  const shown = `${publisher ?? '市'}が公開しています。`;
  return cities < 2 ? shown : `${shown}ほかの市の文書は、その市が公開しているものではありません。`;
}

/** Takes who hands the site out; gives what the tables of data say of their sentences. */
export function tellTables({ officialOf }: Handed): string {
  const told = '文は当サイトのことばで言い直したもの';
  return officialOf === undefined ? `${told}で、市の公式の文ではありません。` : `${told}です。`;
}

/** Takes who hands the site out and a city; gives what stands beside the link to that city's own pages. */
export function tellBesideCity({ officialOf }: Handed, city: string): string {
  return officialOf === city ? '' : '（このサイトは市の公式サイトではありません）';
}

/** What a page is of: the id and name of its city, and whose words it holds where it holds a document. */
type PageOf = {
  readonly city?: { readonly id: string; readonly name: string } | undefined;
  readonly wording?: Wording | undefined;
};

/**
 * Takes who hands the site out and what a page is of; gives what its foot says of who speaks there. A page with a
 * city's own words denies nothing, and a city's own site does not deny being that city's; of other cities it says so.
 */
export function tellFoot({ name, publisher, officialOf }: Handed, { city, wording = 'own' }: PageOf): string {
  const by = publisher ?? '市';
  if (wording === 'official') {
    const shown = `このページの本文は、${city?.name ?? '市'}の原文です。`;
    return officialOf === undefined ? shown : `${shown}${name}は、${by}が公開しています。`;
  }
  const check = '正確な文言は、それぞれの市が出している原典で確かめてください。';
  if (officialOf === undefined) {
    return `${name}は、市の文書を読みやすく言い直した、市とは別の者による版です。市の公式サイトではありません。${check}`;
  }
  const shown = `${name}は、${by}が公開しています。`;
  if (city === undefined || city.id === officialOf) return `${shown}${check}`;
  return `${shown}${city.name}の公式サイトではありません。${check}`;
}
