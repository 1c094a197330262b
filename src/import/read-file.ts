import { openPackage } from './container/open-package.ts';
import { recogniseFile } from './container/recognise-file.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Reading } from './model/blocks.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { refuse } from './refusal.ts';
import { readText } from './text/read-text.ts';
import { readHtml, readMarkdown } from './text/read-marked.ts';
import { readPlain } from './text/read-plain.ts';
import { readWord } from './word/read-word.ts';

/** Reads a file into blocks, whatever it is, and enters every character of it into the ledger. */
export async function readFile(bytes: Uint8Array, name: string, ledger: Ledger): Promise<Reading> {
  const kind = recogniseFile(bytes, name);
  if (kind === 'package') {
    const office = openPackage(bytes, ledger);
    if (office.kind === 'excel')
      return refuse(
        'Excelの表です。取組の一覧なら --kind projects、用語集なら --kind glossary を付けて、取り込んでください。',
      );
    return readWord(office, ledger);
  }
  if (kind === 'csv')
    return refuse(
      '表のファイルです。取組の一覧なら --kind projects、用語集なら --kind glossary を付けて、取り込んでください。',
    );
  if (kind === 'pdf') return readPdf(bytes, name, ledger);
  const { text, encoding } = readText(bytes);
  const read = { html: readHtml, markdown: readMarkdown, text: readPlain }[kind];
  const { blocks, remarks } = read(text, name, ledger);
  const told = encoding === 'utf-8' ? [] : [{ place: name, text: `文字コードは${encoding}でした。` }];
  return { blocks, remarks: [...told, ...remarks] };
}
