import type { Picture } from '../model/blocks.ts';
import type { Account, AccountTable } from './account.ts';

const STYLE =
  'body{font-family:sans-serif;line-height:1.7;max-width:70rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse;width:100%}' +
  'td,th{border:1px solid #888;padding:.3rem .6rem;text-align:start;vertical-align:top}' +
  'img{max-width:100%;border:1px solid #888}pre{white-space:pre-wrap;border:1px solid #888;padding:.5rem}' +
  'td{white-space:pre-wrap;overflow-wrap:anywhere}th{background:#eee;color:#000}';
const NOTICE = 'この報告には、隠し文字やコメントなど、公開しない文字が入っていることがあります。公開しないでください。';

/** The report as a page that opens from the disk and fetches nothing. */
export function formatReport(account: Account): string {
  const { file, summary, look, next, readings, tables, pictures, balance } = account;
  const asides = balance.asides.map(({ reason, place, text }) => [reason, place, String(text.length), text]);
  return [
    '<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>取り込みの報告　${escapeHtml(file)}</title><style>${STYLE}</style>`,
    `<h1>取り込みの報告</h1><p>${escapeHtml(NOTICE)}</p>`,
    list('まとめ', [`ファイル：${file}`, ...summary, `次にすること：${next}`]),
    list('はじめに見るところ', look.length === 0 ? ['特にありません。'] : look),
    ...pictures.map(picture),
    ...tables.map(table),
    table({
      title: '取り込まなかった文字',
      heads: ['理由', '場所', '字数', '文字'],
      rows: asides.toSorted((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '', 'ja')),
    }),
    list('ふりがな（確かめてから、furigana.yamlに書けます）', readings),
    '</html>\n',
  ].join('\n');
}

/** The same as data. */
export function formatReportData({ balance, pictures, ...account }: Account): string {
  const { total, carried, aside, asides } = balance;
  const told = pictures.map(({ place, lines }) => ({ place, lines }));
  return `${JSON.stringify({ ...account, pictures: told, characters: { total, carried, aside }, asides }, null, 2)}\n`;
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h2>${escapeHtml(title)}</h2><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function picture({ place, png, lines }: Picture): string {
  const title = `${place}の表（人が書きます）`;
  const drawn =
    png === undefined
      ? '<p>このコンピューターでは画像を作れません。PDFを見てください。</p>'
      : `<img alt="${escapeHtml(title)}。文字は下にあります" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;
  return `<h2>${escapeHtml(title)}</h2>${drawn}<pre>${escapeHtml(lines.join('\n'))}</pre>`;
}

function table({ title, heads, rows }: AccountTable): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[], name: string) =>
    `<tr>${cells.map((cell) => `<${name}>${escapeHtml(cell)}</${name}>`).join('')}</tr>`;
  const body = rows.map((row) => line(row, 'td')).join('\n');
  return `<h2>${escapeHtml(title)}</h2><table>${line(heads, 'th')}${body}</table>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
