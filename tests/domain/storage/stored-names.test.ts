import { expect, test } from 'vitest';
import { STORED } from '../../../src/domain/storage/stored-names.ts';

test('What readers have kept is found under the names it has always had', () => {
  expect(STORED).toEqual({
    view: 'kyodo.view',
    hits: 'kyodo.hits',
    booklet: 'kyodo.booklet',
    openedBooklet: 'kyodo.booklet.opened',
    earlierBooklet: 'kyodo.booklet.earlier',
    bookletTitle: 'kyodo.booklet.title',
    sheetsAtRoot: 'kyodo-handbook/',
    sheetsUnderPath: 'kyodo-handbook:',
    sheets: 'sheet/',
    ownWriters: 'own/',
    unreadableSheets: 'unreadable/',
    deletedSheets: 'deleted/',
    notes: 'noted/',
    drafts: 'draft/',
    probe: 'kyodo-handbook/probe',
    offlineCopies: 'kyodo-edition ',
    words: 'kyodo.words',
  });
});
