import { expect, test } from 'vitest';
import { checkTables } from '../../../../src/publish/pdf/inspect/check-tables.ts';
import type { PaperRow, PaperTable } from '../../../../src/publish/pdf/inspect/read-tags.ts';

const TABLE = { head: '主体役割', rows: ['市民提案する', '市支える', '企業助ける'] };
const HEAD: PaperRow = { words: TABLE.head, isHead: true };
const rows = (...words: readonly string[]): readonly PaperRow[] => words.map((one) => ({ words: one, isHead: false }));
const piece = (goesOn: boolean, ...all: readonly PaperRow[]): PaperTable => ({ goesOn, hasCaption: true, rows: all });

const faultsOf = (...pieces: readonly PaperTable[]) => checkTables(pieces, [TABLE]);

test('A table that goes on under its head, every row whole, has no fault', () => {
  expect(
    faultsOf(piece(false, HEAD, ...rows('市民提案する')), piece(true, HEAD, ...rows('市支える', '企業助ける'))),
  ).toEqual([]);
});

test('A page on which a table goes on without its head is named by the row that stands there', () => {
  expect(faultsOf(piece(false, HEAD, ...rows('市民提案する')), piece(true, ...rows('市支える', '企業助ける')))).toEqual(
    ['the row "市支える" stands under no head'],
  );
});

test('A row torn over two pages, a row left out, and a row that is there once too seldom are named', () => {
  const torn = faultsOf(
    piece(false, HEAD, ...rows('市民')),
    piece(true, HEAD, ...rows('提案する', '市支える', '企業助ける')),
  );
  expect(torn).toEqual(['the row "市民提案する" is on no page, or torn']);
  expect(faultsOf(piece(false, HEAD, ...rows('市民提案する', '企業助ける')))).toEqual([
    'the row "市支える" is on no page, or torn',
  ]);
  const twice = { head: '', rows: ['同じ行', '同じ行'] };
  expect(checkTables([piece(false, ...rows('同じ行'))], [twice])).toHaveLength(2);
});

test('Rows in another order, and a head alone at the foot of a page, are named', () => {
  expect(faultsOf(piece(false, HEAD, ...rows('市支える', '市民提案する', '企業助ける')))).toEqual([
    'the rows under "主体役割" stand in another order',
  ]);
  expect(faultsOf(piece(false, HEAD), piece(true, HEAD, ...rows(...TABLE.rows)))).toEqual([
    'the head "主体役割" stands alone at the foot of a page',
  ]);
});

test('A table that is lost altogether, or tags that no longer tell of it, are named', () => {
  expect(faultsOf()).toEqual(['it holds 0 tables, 1 are on the page']);
});

test('A head of two rows is repeated as a whole, and stands alone at no foot of a page', () => {
  const heads = ['主体', '役割'].map((words) => ({ words, isHead: true }));
  expect(
    faultsOf(piece(false, ...heads, ...rows('市民提案する')), piece(true, ...heads, ...rows('市支える', '企業助ける'))),
  ).toEqual([]);
  expect(
    faultsOf(piece(false, ...heads), piece(true, ...heads, ...rows('市民提案する', '市支える', '企業助ける'))),
  ).toEqual(['the head "主体役割" stands alone at the foot of a page']);
});
