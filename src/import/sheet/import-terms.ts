import { GlossaryFile, type FinishedGlossary, type KnownTerms } from '../keep/glossary-file.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Remark } from '../model/blocks.ts';
import { shownOf, wordsOf, type Slices } from '../model/slices.ts';
import { refuse } from '../refusal.ts';
import { mendText } from '../write/mend-text.ts';
import { findTerms, type TermRow } from './find-terms.ts';
import type { Grid } from './grid.ts';

export type WrittenTerms = FinishedGlossary & {
  readonly columns: readonly string[];
  readonly remarks: readonly Remark[];
};

const NO_PLACE = '定めている節が、市の文書に見つかりません。文書を先に取り込み、もう一度取り込んでください';
const KANA = /^[ぁ-ゖー]+$/;

/** Makes a city's glossary of a sheet: a term a row, as far as its reading and the place that defines it are known. */
export function importTerms(grids: readonly Grid[], known: KnownTerms, ledger: Ledger): WrittenTerms {
  const { grid, rows, heads, above, columns } = findTerms(grids);
  const remarks: Remark[] = [];
  const glossary = new GlossaryFile(known);
  for (const row of rows) addRow(glossary, row, { known, ledger, remarks });
  for (const cell of heads) ledger.setAside(cell, '列の見出し（サイトの見出しに替わります）');
  for (const cell of above) ledger.setAside(cell, '表の上の記載');
  for (const other of grids)
    if (other !== grid)
      for (const cell of other.rows.flatMap(({ cells }) => cells))
        ledger.setAside(cell, `ほかのシート（${other.name}）`);
  const written = glossary.finish();
  if (Object.values(written.counts).every((count) => count === 0))
    refuse(`取り込める用語がありません。${remarks[0] ? `${remarks[0].place}：${remarks[0].text}` : ''}`);
  return { ...written, columns, remarks: [...remarks, ...glossary.listGone()] };
}

type Tools = { readonly known: KnownTerms; readonly ledger: Ledger; readonly remarks: Remark[] };

function addRow(glossary: GlossaryFile, { number, cells, others }: TermRow, { known, ledger, remarks }: Tools): void {
  const all = [...Object.values(cells), ...others.map(({ cell }) => cell)];
  const name = textOf(cells.term);
  const gist = textOf(cells.gist);
  const why = () => {
    if (name === '' || gist === '') return '用語か意味が空の行';
    if (glossary.has(name)) return `「${name}」は、上の行にもあります`;
    if (readingOf(name, cells.reading, known) === '') return `「${name}」の読み（ひらがな）がありません`;
    const isPlaced = glossary.knows(name) || known.findDefinition(name, textOf(cells.place)) !== undefined;
    return isPlaced ? undefined : `「${name}」を${NO_PLACE}`;
  };
  const reason = why();
  if (reason !== undefined) {
    if (all.some((cell) => wordsOf(cell).trim() !== '')) remarks.push({ place: `${number}行目`, text: `${reason}。` });
    for (const cell of all) ledger.setAside(cell, reason);
    return;
  }
  const place = known.findDefinition(name, textOf(cells.place));
  const fate = glossary.add({ name, gist, reading: readingOf(name, cells.reading, known), place });
  ledger.carry(cells.term);
  if (fate === 'kept') ledger.setAside(cells.gist, '人が直した意味を残しました');
  else ledger.carry(cells.gist);
  if (fate === 'kept')
    remarks.push({
      place: `${number}行目`,
      text: `「${name}」の意味は、人が直したもの（または手で書いたもの）を残しました。見比べてください。`,
    });
  enterReading({ name, number, cell: cells.reading }, { known, ledger, remarks });
  ledger.setAside(cells.place, '定めている場所（サイトの番号に替わります）');
  for (const { head, cell } of others) ledger.setAside(cell, `サイトにない列（${head}）`);
}

/** A term for all has its reading already; one that differs is told. */
function enterReading(
  { name, number, cell }: { readonly name: string; readonly number: number; readonly cell: Slices },
  { known, ledger, remarks }: Tools,
): void {
  const shared = known.shared.get(name)?.reading;
  const own = toHiragana(textOf(cell));
  if (shared === undefined || own === shared) return ledger.carry(cell);
  ledger.setAside(cell, '読み（全市共通の用語の読みを使います）');
  if (own !== '')
    remarks.push({
      place: `${number}行目`,
      text: `「${name}」の読みは、全市共通の用語では「${shared}」です（ファイルでは「${own}」）。`,
    });
}

function readingOf(name: string, cell: Slices, { shared }: KnownTerms): string {
  const reading = shared.get(name)?.reading ?? (toHiragana(textOf(cell)) || toHiragana(name));
  return KANA.test(reading) ? reading : '';
}

function toHiragana(text: string): string {
  const small = text.normalize('NFKC').replace(/[\s　・]/g, '');
  return small.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** The words of a cell as one line; the content has no breaks in a field. */
function textOf(cell: Slices): string {
  const lines = shownOf(cell).split('\n');
  return mendText(
    lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('　'),
  );
}
