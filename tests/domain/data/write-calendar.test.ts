import { expect, test } from 'vitest';
import { writeCalendar, type CalendarEvent } from '../../../src/domain/data/write-calendar.ts';

const EVENT: CalendarEvent = {
  name: 'mihon/bridge-call/2027/1',
  title: '虹の橋の募集：募集',
  description: '4月から5月まで。\n赤, 青; 白\\黒',
  address: 'https://handbook.example/mihon/schemes/bridge-call/',
  from: '2027-04-01',
  until: '2027-06-01',
  dated: '2026-11-01',
};
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('A calendar is written as RFC 5545 asks: its days, names that last, and a stamp of its data', () => {
  expect(unfold(writeCalendar('募集', [EVENT]))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//handbook.example//calls//JA',
    'X-WR-CALNAME:募集',
    'BEGIN:VEVENT',
    'UID:mihon/bridge-call/2027/1@handbook.example',
    'DTSTAMP:20261101T000000Z',
    'DTSTART;VALUE=DATE:20270401',
    'DTEND;VALUE=DATE:20270601',
    'SUMMARY:虹の橋の募集：募集',
    'DESCRIPTION:4月から5月まで。\\n赤\\, 青\\; 白\\\\黒',
    'URL:https://handbook.example/mihon/schemes/bridge-call/',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('No line is longer than 75 octets, no character is cut, and every line ends in CR LF', () => {
  const written = writeCalendar('あ'.repeat(200), [
    { ...EVENT, description: `${'橋を渡る。'.repeat(40)}😀`.repeat(3) },
  ]);
  const lines = written.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(unfold(written)).toContain(`DESCRIPTION:${`${'橋を渡る。'.repeat(40)}😀`.repeat(3)}`);
});

test('Signs that no calendar may hold are left out, and a calendar without events is refused', () => {
  expect(writeCalendar('a', [{ ...EVENT, title: 'a\u0000\u0007b' }])).toContain('SUMMARY:ab\r\n');
  expect(() => writeCalendar('募集', [])).toThrow('予定がありません');
});
