/** Who hands the handbook out: what it is called, by whom, for which city officially, and where faults are told. */
export type Site = {
  readonly name: string;
  readonly publisher?: string | undefined;
  /** The id of the city that publishes it officially. */
  readonly officialOf?: string | undefined;
  /** Where readers tell of a fault: a mail address, or the page of an issue tracker on which one begins a new issue. */
  readonly report?: { readonly mail?: string | undefined; readonly issues?: string | undefined } | undefined;
};

/** What a content folder without `site.yaml` is called. */
export const SITE_NAME = '協働ハンドブック';

/** What a reader tells of: the page or section, its address, and the words in question where some were chosen. */
export type Told = { readonly what: string; readonly words?: string | undefined };

/** Signs of chosen words that go into a report; a mail program takes no endless address. */
const MOST_WORDS = 300;

/**
 * Takes where faults are told and what is told of; gives the address that begins a mail or an issue with that filled
 * in, or undefined where the publisher names no place.
 */
export function addressReport(report: Site['report'], { what, words = '' }: Told): string | undefined {
  const quoted = [...words.trim()].slice(0, MOST_WORDS).join('');
  const body = ['記載の誤り：', '', '正しい内容と、それが分かる資料：', '', `場所：${what}`];
  const text = [...body, ...(quoted === '' ? [] : [`該当のことば：${quoted}`])].join('\n');
  const subject = '記載の誤り';
  if (report?.mail !== undefined) {
    return `mailto:${report.mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  }
  if (report?.issues === undefined) return undefined;
  const address = new URL(report.issues);
  address.searchParams.set('title', subject);
  address.searchParams.set('body', text);
  return address.href;
}

/** Takes such an address and what else is told of; gives the address with that filled in instead. */
export function retellReport(href: string, told: Told): string {
  const { protocol, pathname, origin } = new URL(href);
  const report = protocol === 'mailto:' ? { mail: pathname } : { issues: `${origin}${pathname}` };
  return addressReport(report, told) ?? href;
}
