import { hasArticles } from '../../domain/handbook/handbook.ts';
import { Ledger, type Balance } from '../ledger/ledger.ts';
import type { Picture, Remark } from '../model/blocks.ts';
import { readFile } from '../read-file.ts';
import { refuse } from '../refusal.ts';
import { sortGuideline } from '../sort/sort-guideline.ts';
import { sortOrdinance } from '../sort/sort-ordinance.ts';
import { readLayer } from './read-layer.ts';
import { writeLayer, type WrittenLayer } from './write-layer.ts';

/** Where the content lies, and beside which edition of ours the file's words go. */
export type BesideOrder = {
  readonly root: string;
  readonly city: string;
  readonly document: string;
  readonly file: string;
};

/** What came of it, before anything is written. */
export type ImportedBeside = {
  readonly kind: string;
  readonly written: WrittenLayer;
  readonly balance: Balance;
  readonly remarks: readonly Remark[];
  readonly pictures: readonly Picture[];
};

/**
 * Takes a file of a city; lays its words beside an edition of ours, unit by unit. Every character is carried or set
 * aside, what meets nothing included. Stops with a sentence when one is neither, or when nothing meets.
 */
export async function importBeside(
  bytes: Uint8Array,
  { root, city, document, file }: BesideOrder,
): Promise<ImportedBeside> {
  const layer = readLayer(root, city, document);
  const ledger = new Ledger();
  const { blocks, remarks, pictures = [] } = await readFile(bytes, file, ledger);
  const draft = hasArticles(layer.kind) ? sortOrdinance(blocks) : sortGuideline(blocks);
  const written = writeLayer(draft, { city, document, file }, layer, ledger);
  if (written.laid.length === 0)
    refuse(
      `「${city}/${document}」と、条の番号や見出しが合うところが、1つもありません。文書かファイルを確かめてください。`,
    );
  const balance = ledger.balance();
  const [open] = balance.opens;
  if (open)
    refuse(`取り込めない文字が残ったので、何も書きませんでした。${open.place}の「${open.text.slice(0, 40)}」です。`);
  return { kind: layer.kind, written, balance, remarks, pictures };
}
