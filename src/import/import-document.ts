import { hasArticles } from '../domain/handbook/handbook.ts';
import { readExisting, type Existing } from './keep/read-existing.ts';
import { Ledger, type Balance } from './ledger/ledger.ts';
import type { Picture, Remark } from './model/blocks.ts';
import { readFile } from './read-file.ts';
import { refuse } from './refusal.ts';
import type { DocumentDraft } from './sort/draft.ts';
import { guessKind } from './sort/guess-kind.ts';
import { sortGuideline } from './sort/sort-guideline.ts';
import { sortOrdinance } from './sort/sort-ordinance.ts';
import { listOdd, type Odd } from './write/mend-text.ts';
import { writeDocument, type WrittenDocument } from './write/write-document.ts';

/** What is asked of an import: where the content lies, what the file is, and what it shall become. */
export type Order = {
  readonly root: string;
  readonly city: string;
  readonly document: string;
  readonly kind: string | undefined;
  readonly file: string;
};

/** What came of an import, before anything is written. */
export type Imported = {
  readonly kind: string;
  /** What was there before. */
  readonly existing: Existing;
  readonly draft: DocumentDraft;
  readonly written: WrittenDocument;
  readonly balance: Balance;
  readonly remarks: readonly Remark[];
  readonly pictures: readonly Picture[];
  readonly odd: readonly Odd[];
};

const OPEN = '取り込めない文字が残ったので、何も書きませんでした。';

/**
 * Takes a file of a city; gives the files of a document and a balance in which every character of it is carried or set
 * aside. Stops with a sentence when one is neither.
 */
export async function importDocument(bytes: Uint8Array, order: Order): Promise<Imported> {
  const existing = readExisting(order.root, order.city, order.document);
  const ledger = new Ledger();
  const { blocks, remarks, pictures = [] } = await readFile(bytes, order.file, ledger);
  const kind = order.kind ?? guessKind(blocks);
  const draft = hasArticles(kind) ? sortOrdinance(blocks) : sortGuideline(blocks);
  if (draft.chapters.length === 0) refuse('本文がありません。ファイルの中身を確かめてください。');
  const target = { city: order.city, document: order.document, kind, file: order.file };
  const written = writeDocument(draft, target, existing, ledger);
  const balance = ledger.balance();
  const [open] = balance.opens;
  if (open)
    refuse(`${OPEN}${open.place}の「${open.text.slice(0, 40)}」です。プログラムの誤りなので、知らせてください。`);
  const odd = listOdd(
    ledger
      .listTexts()
      .map(({ text }) => text)
      .join('\n'),
  );
  return { kind, existing, draft, written, balance, remarks, pictures, odd };
}
