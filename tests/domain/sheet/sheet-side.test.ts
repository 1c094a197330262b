// use.md B5: who opens somebody's sheet stands in no column before they have said who they are.
import { expect, test } from 'vitest';
import { createSheet, writeSheet } from '../../../src/domain/sheet/sheet.ts';
import { formatSide, isOwnPart, parseSide, receiveInto, UNASKED } from '../../../src/domain/sheet/sheet-side.ts';

const EMPTY = createSheet({ id: 'a', list: 'b', edition: '', created: '2026-04-01T00:00:00.000Z' });
const ME = { by: 'me', at: '2026-04-01T00:00:00.000Z' };
const BEGUN = parseSide(undefined);
const groupWrote = writeSheet(EMPTY, 'mark/x/before/group', 'done', ME);
const bothWrote = writeSheet(groupWrote, 'comment/x/city', '書面に', ME);

test('A side comes back as it was remembered, and a sheet of which nothing is known was begun here', () => {
  for (const isReceived of [true, false])
    for (const party of ['group', 'city', undefined] as const)
      expect(parseSide(formatSide({ party, isReceived }))).toEqual({ party, isReceived });
  expect(BEGUN).toEqual({ party: undefined, isReceived: false });
  expect(parseSide('received nobody')).toEqual(UNASKED);
});

test('Of a sheet that was begun here both parts are written, of one that was sent only one’s own', () => {
  expect([isOwnPart(BEGUN, 'group'), isOwnPart(BEGUN, 'city')]).toEqual([true, true]);
  expect([isOwnPart(UNASKED, 'group'), isOwnPart(UNASKED, 'city')]).toEqual([false, false]);
  const city = parseSide('received city');
  expect([isOwnPart(city, 'group'), isOwnPart(city, 'city')]).toEqual([false, true]);
});

test('Who takes something in stays the party whose part was written here', () => {
  expect(receiveInto(BEGUN, groupWrote, ['me'])).toEqual({ party: 'group', isReceived: true });
  expect(receiveInto(BEGUN, groupWrote, ['another'])).toEqual(UNASKED);
  expect(receiveInto(BEGUN, bothWrote, ['me'])).toEqual(BEGUN);
  expect(receiveInto(parseSide('received city'), groupWrote, ['me'])).toEqual(parseSide('received city'));
});
