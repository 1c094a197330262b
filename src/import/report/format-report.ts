import type { Imported } from '../import-document.ts';
import type { AsideEntry } from '../ledger/ledger.ts';
import { wordsOf } from '../model/slices.ts';
import type { WrittenSection } from '../write/write-section.ts';
import { summarise } from './summarise.ts';

const STYLE =
  'body{font-family:sans-serif;line-height:1.7;max-width:70rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:.3rem .6rem;text-align:start;vertical-align:top}' +
  'td{white-space:pre-wrap;overflow-wrap:anywhere}th{background:#eee;color:#000}';
const NOTICE = 'この報告には、隠し文字やコメントなど、公開しない文字が入っていることがあります。公開しないでください。';

/** The report as a page that opens from the disk: what was found, what to look at first, every character set aside. */
export function formatReport(imported: Imported, file: string): string {
  const { balance, remarks, written } = imported;
  const { found, characters, sections, look, toWrite } = summarise(imported);
  const readings = remarks.filter(({ text }) => text.startsWith('ふりがな'));
  const rows = written.chapters.flatMap((chapter) =>
    chapter.sections.map((section) => [chapter.title, section] as const),
  );
  return [
    '<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>取り込みの報告　${escapeHtml(file)}</title><style>${STYLE}</style>`,
    `<h1>取り込みの報告</h1><p>${escapeHtml(NOTICE)}</p>`,
    list('まとめ', [`ファイル：${file}`, `見つけたもの：${found}`, characters, sections, toWrite]),
    list('はじめに見るところ', look.length === 0 ? ['特にありません。'] : look),
    table(
      '節',
      ['章', '見出し', '番号', '結果', '原典の始まり'],
      rows.map(([title, section]) => describe(title, section, imported)),
    ),
    table('取り込まなかった文字', ['理由', '場所', '字数', '文字'], groupAsides(balance.asides)),
    list(
      'ふりがな（たしかめて、furigana.yamlに書けます）',
      readings.map(({ text }) => text.replace('ふりがな　', '')),
    ),
    '</html>',
  ].join('\n');
}

/** The same as data. */
export function formatReportData(imported: Imported, file: string): string {
  const { kind, balance, remarks, odd, written } = imported;
  const sections = written.chapters.flatMap((chapter) =>
    chapter.sections.map(({ code, name, title, fate }) => ({ chapter: chapter.id, name, code, title, fate })),
  );
  const { total, carried, aside, asides } = balance;
  const gone = written.gone.map(({ name, code }) => ({ name, code }));
  return `${JSON.stringify({ file, kind, characters: { total, carried, aside }, sections, gone, asides, remarks, odd }, null, 2)}\n`;
}

function describe(
  chapter: string,
  { title, code, fate, recorded }: WrittenSection,
  { draft }: Imported,
): readonly string[] {
  const fates = { new: '新しい', same: '前と同じ', changed: '改めた', kept: '人が直したまま' } as const;
  const found = draft.chapters.flatMap(({ sections }) => sections);
  const source = found.find(({ headline }) => wordsOf(headline.title).includes(title));
  const [first] = source?.paragraphs ?? [];
  const block = source?.blocks.find((one) => one.kind === 'paragraph');
  const words = first ? wordsOf(first.text) : block?.kind === 'paragraph' ? wordsOf(block.text) : '';
  return [chapter, `${recorded.label}　${title}`, code, fates[fate], words.slice(0, 60)];
}

function groupAsides(asides: readonly AsideEntry[]): readonly (readonly string[])[] {
  return [...Map.groupBy(asides, ({ reason }) => reason)].flatMap(([reason, entries]) =>
    entries.map(({ place, text }) => [reason, place, String(text.length), text]),
  );
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h2>${escapeHtml(title)}</h2><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[], name: string) =>
    `<tr>${cells.map((cell) => `<${name}>${escapeHtml(cell)}</${name}>`).join('')}</tr>`;
  return `<h2>${escapeHtml(title)}</h2><table>${line(heads, 'th')}${rows.map((row) => line(row, 'td')).join('\n')}</table>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
