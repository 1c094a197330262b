import { openPackage } from './container/open-package.ts';
import { recogniseFile } from './container/recognise-file.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Reading } from './model/blocks.ts';
import { refuse } from './refusal.ts';
import { readWord } from './word/read-word.ts';

/** Reads a file into blocks, whatever it is, and enters every character of it into the ledger. */
export async function readFile(bytes: Uint8Array, name: string, ledger: Ledger): Promise<Reading> {
  const kind = recogniseFile(bytes, name);
  if (kind === 'package') {
    const office = openPackage(bytes, ledger);
    if (office.kind === 'excel')
      return refuse('Excelの表です。取組の一覧なら --kind projects を付けて、取り込んでください。');
    return readWord(office, ledger);
  }
  return refuse('この形は、まだ読めません。');
}
