import type { Ledger } from '../ledger/ledger.ts';
import { plainParagraph, type Reading } from '../model/blocks.ts';

const RULE = /^\s*[-=＝ー―─━*＊_]{4,}\s*$/;

/**
 * Reads a text without marks: a line is a paragraph; a line that goes on in the next without indent or sign stays one
 * with it, as mail programs break it.
 */
export function readPlain(text: string, name: string, ledger: Ledger): Reading {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const width = Math.max(0, ...lines.map((line) => line.length));
  const blocks = [];
  let open: { readonly slices: ReturnType<Ledger['sliceOf']>[]; readonly paragraph: number } | undefined;
  for (const [at, line] of lines.entries()) {
    const slice = line === '' ? undefined : ledger.sliceOf(ledger.register(name, `${at + 1}行目`, line));
    if (slice === undefined || RULE.test(line)) {
      if (slice) ledger.setAside([slice], '区切りの線');
      open = undefined;
    } else if (open && goesOn(lines[at - 1] ?? '', line, width)) open.slices.push(slice);
    else {
      open = { slices: [slice], paragraph: at + 1 };
      blocks.push(plainParagraph({ part: name, paragraph: at + 1 }, open.slices));
    }
  }
  return { blocks, remarks: [] };
}

/** A full line that ends without a stop goes on, unless the next one begins anew. */
function goesOn(before: string, line: string, width: number): boolean {
  const isFull = width <= 60 && before.length >= width - 2;
  return isFull && !/[。：:）」]$/.test(before) && !/^[\s　・●○■◆※（(①-⑳0-9０-９第]/.test(line);
}
