import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeCalendar } from '../../src/domain/data/write-calendar.ts';
import { datesOfCall, type DatedScheme } from '../../src/domain/handbook/scheme-call.ts';
import { hasProgram, installPrograms } from '../support/programs/install-programs.ts';

const PYTHON = '/usr/bin/python3';
const MODULES = ['icalendar', 'vobject'];
const scheme = parse(
  readFileSync('tests/fixtures/content/cities/mihon/schemes/bridge-call.yaml', 'utf8'),
) as DatedScheme;
const address = 'https://handbook.example/mihon/schemes/bridge-call/';
const description = `4月から5月までです。日は、市に確かめてください。${'橋を渡ります、'.repeat(20)}`;
const events = datesOfCall({ ...scheme, id: 'mihon/bridge-call' }, '2026-12-01').events.map((event) => ({
  ...event,
  title: `虹の橋の募集：${event.title}`,
  description,
  address,
}));

/** Each parser says what it read of every event, as one list in JSON. */
const SAY = {
  icalendar: `
import json, sys, icalendar
c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([[str(e['uid']), e.decoded('dtstart').isoformat(), e.decoded('dtend').isoformat(),
  e.decoded('dtstamp').date().isoformat(), str(e['summary']), str(e['description']), str(e['url'])]
  for e in c.walk('VEVENT')]))`,
  vobject: `
import json, sys, vobject
c = vobject.readOne(sys.stdin.buffer.read().decode())
print(json.dumps([[e.uid.value, e.dtstart.value.isoformat(), e.dtend.value.isoformat(),
  e.dtstamp.value.date().isoformat(), e.summary.value, e.description.value, e.url.value]
  for e in c.vevent_list]))`,
} as const;

beforeAll(() => {
  const missing = MODULES.filter((name) => !hasProgram(PYTHON, '-c', `import ${name}`)).map(
    (name) => `python3-${name}`,
  );
  installPrograms(missing, 'npm run test:more', '.');
});

test.each(Object.entries(SAY))('%s reads the calendar of a call as it was meant, every word of it', (_, code) => {
  const input = writeCalendar('みほん市　虹の橋の募集', events);
  const read = JSON.parse(execFileSync(PYTHON, ['-c', code], { input, encoding: 'utf8' })) as unknown;
  expect(read).toEqual([
    [
      'mihon/bridge-call/2027/1@handbook.example',
      '2027-04-01',
      '2027-06-01',
      '2024-04-01',
      '虹の橋の募集：募集',
      description,
      address,
    ],
  ]);
});
