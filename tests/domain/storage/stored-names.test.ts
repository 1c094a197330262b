import { expect, test } from 'vitest';
import { STORED } from '../../../src/domain/storage/stored-names.ts';

test('What readers have kept is found under the names it has always had', () => {
  expect(STORED).toEqual({
    view: 'kyodo.view',
    hits: 'kyodo.hits',
    booklet: 'kyodo.booklet',
    earlierBooklet: 'kyodo.booklet.earlier',
    bookletTitle: 'kyodo.booklet.title',
    sheets: 'kyodo-handbook/sheet/',
    deletedSheets: 'kyodo-handbook/deleted/',
    unreadableSheets: 'kyodo-handbook/unreadable/',
    probe: 'kyodo-handbook/probe',
    offlineCopies: 'kyodo-edition ',
  });
});
