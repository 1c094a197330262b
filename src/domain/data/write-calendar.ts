/** An event of whole days: `from` its first, `until` the one after its last, both in ISO form. */
export type CalendarEvent = {
  /** Names the event for ever; the host is put behind it. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The full public address of the page that tells of it. */
  readonly address: string;
  readonly from: string;
  readonly until: string;
  /** The day its data are of; never that of a build. */
  readonly dated: string;
};

/** Octets that a line holds before it is folded (RFC 5545, 3.1). */
const LINE = 75;
const encoder = new TextEncoder();

/**
 * Writes a calendar (RFC 5545). The same events give the same bytes: neither the build nor its day is told. Throws
 * without an event, because a calendar must have one.
 */
export function writeCalendar(title: string, events: readonly CalendarEvent[]): string {
  const [first] = events;
  if (!first) throw new Error(`「${title}」に予定がありません。予定のないカレンダーは作れません。`);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${new URL(first.address).hostname}//calls//JA`,
    `X-WR-CALNAME:${escape(title)}`,
    ...events.flatMap(writeEvent),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function writeEvent({ name, title, description, address, from, until, dated }: CalendarEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${name}@${new URL(address).hostname}`,
    `DTSTAMP:${bare(dated)}T000000Z`,
    `DTSTART;VALUE=DATE:${bare(from)}`,
    `DTEND;VALUE=DATE:${bare(until)}`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(description)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function bare(day: string): string {
  return day.replaceAll('-', '');
}

function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, '');
}

/** Cuts a line between characters, so that no part of it is longer than allowed; what follows begins with a space. */
function fold(line: string): string {
  let [folded, room] = ['', LINE];
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      folded += '\r\n ';
      room = LINE - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}
