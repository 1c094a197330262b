/** An edition as a feed tells of it. */
export type FeedEntry = {
  /** `<city>/<document>/<edition>`: it names the entry for ever, whatever address it has at the moment. */
  readonly name: string;
  readonly title: string;
  /** A day in ISO form, given by the edition's data and never by a build. */
  readonly updated: string;
  readonly summary: string;
  /** The full public address. */
  readonly address: string;
};

export type Feed = {
  readonly title: string;
  readonly author: string;
  /** The full public addresses of the feed itself and of the page that tells the same. */
  readonly address: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
};

/** The day of a feed in which nothing is told yet. */
const NEVER = '1970-01-01';

/**
 * Writes an Atom feed (RFC 4287), the latest entry first. The same entries give the same bytes: neither the build nor
 * its day is told.
 */
export function writeFeed({ title, author, address, page, entries }: Feed): string {
  const latest = entries.toSorted((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    `<title>${escape(title)}</title>`,
    `<id>${escape(address)}</id>`,
    `<updated>${toTime(latest[0]?.updated ?? NEVER)}</updated>`,
    `<author><name>${escape(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escape(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    ...latest.map((entry) => writeEntry(entry, new URL(address).hostname)),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ name, title, updated, summary, address }: FeedEntry, host: string): string {
  return [
    '<entry>',
    `<id>tag:${host},2026:${escape(name)}</id>`,
    `<title>${escape(title)}</title>`,
    `<updated>${toTime(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escape(address)}"/>`,
    `<summary>${escape(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** Days are days in Japan. */
function toTime(day: string): string {
  return `${day}T00:00:00+09:00`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
