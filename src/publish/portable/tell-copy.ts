import { formatSize } from '../../domain/files/format-size.ts';
import { fillSlot } from '../../domain/page/slots.ts';
import { SITE_FOLDER } from '../../domain/portable/portable-file.ts';

/**
 * What a copy says of itself: the edition it holds, the day it was made (年月日), the public address of the site, whether
 * PDFs go along.
 */
export type CopyFacts = {
  /** What the site is called. */
  readonly site: string;
  /** Whose words its texts are, as the foot of its home page says. */
  readonly says: string;
  readonly edition: string;
  readonly day: string;
  readonly address: string;
  readonly withPdf: boolean;
};

/** Takes the facts; gives, sentence by sentence, how a copy is opened and what to know of it. */
export function tellCopy({ site, says, edition, day, withPdf }: CopyFacts): {
  readonly open: readonly string[];
  readonly know: readonly string[];
} {
  return {
    open: [
      'ZIPを「すべて展開」します。ZIPの中から直接開くと、リンクも検索も動きません。',
      `展開したフォルダーの「はじめに.html」を、ブラウザー（Edge・Chrome・Firefoxなど）で開きます。`,
      `「${site}を開く」を押します。インストールも、通信も要りません。`,
    ],
    know: [
      '読む、印刷する、探す、形を選ぶ、チェックシートに記入する、小冊子を作る、市を比べる、ができます。取組の一覧がある市では、一覧をたずねることもできます。',
      `${withPdf ? 'PDFも入っています。' : 'PDFは入っていません。章のページは、ブラウザーの印刷で紙にできます。'}市のページなど、ほかのサイトへのリンクは、通信があるときだけ開きます。`,
      '記入したことは、開いたパソコンのブラウザーに残ります。USBメモリーには残りません。別のパソコンへは、シートの「ファイルに保存」で持っていってください。共用のパソコンでは、終わったらシートを消してください。',
      `フォルダーの中の「${SITE_FOLDER}」の名前や中身は変えないでください。フォルダーごとなら、どこへコピーしても構いません。`,
      says,
      `このコピーは${day}に作りました（版 ${edition}）。サイトが新しくなっても、コピーは変わりません。`,
    ],
  };
}

/** Takes the facts; gives the line at the foot of every page of the copy. */
export function writeFoot({ day, edition, address }: CopyFacts): string {
  return `<p>これは、フォルダーから開くコピーです（${day}作成、版 ${edition}）。新しい版は <a href="${address}">${address}</a> にあります。</p>`;
}

/** Takes the page on offline reading; gives it as it stands in the copy, which is kept already. */
export function writeKeptPage(html: string, facts: CopyFacts): string {
  const { know } = tellCopy(facts);
  return fillSlot(
    html,
    'keeping',
    `<div class="prose"><p>いま開いているのは、フォルダーから開くコピーです。通信がなくても使えます。</p><ul>${list(know)}</ul></div>`,
  );
}

/**
 * Takes the built page on offline reading and the ZIP that exists (its address and size), or undefined; gives the page
 * with a link to it, or without any.
 */
export function offerZip(
  html: string,
  zip: { readonly address: string; readonly bytes: number; readonly facts: CopyFacts } | undefined,
): string {
  return fillSlot(html, 'zip', zip ? writeOffer(zip.address, zip.bytes, zip.facts) : '');
}

function writeOffer(address: string, bytes: number, facts: CopyFacts): string {
  const { open, know } = tellCopy(facts);
  return (
    `<h2>USBメモリーや、閉じたネットワークで使う</h2>` +
    `<p>通信できないパソコンで使うためのコピーです。インストールせずに、フォルダーから開きます。</p>` +
    `<p><a href="${address}">サイト全体のコピー（ZIP・${formatSize(bytes)}）</a></p>` +
    `<ol>${list(open)}</ol><ul>${list(know)}</ul>`
  );
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `<li>${sentence}</li>`).join('');
}

/** Takes the facts; gives the page a reader opens first, はじめに.html. */
export function writeFirstPage(facts: CopyFacts): string {
  const { know } = tellCopy(facts);
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none';style-src 'unsafe-inline';base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>はじめに｜${facts.site}のコピー</title>
<style>
:root{color-scheme:light dark}
body{max-width:40em;margin:2rem auto;padding:0 1rem;font:1.125rem/1.9 'BIZ UDPGothic','Yu Gothic UI',sans-serif}
.open{display:inline-block;min-height:44px;padding:.6rem 1.5rem;border:2px solid;font-weight:700;box-sizing:border-box}
a:focus-visible{outline:4px solid;outline-offset:2px}
</style>
</head>
<body>
<main>
<h1>${facts.site}のコピー</h1>
<p><a class="open" href="${SITE_FOLDER}/index.html">${facts.site}を開く</a></p>
<p>リンクや検索が動かないときは、ZIPの中から直接開いているかもしれません。ZIPを「すべて展開」して、展開したフォルダーの「はじめに.html」を開いてください。</p>
<h2>知っておいてほしいこと</h2>
<ul>${list(know)}</ul>
<p>もとのサイト：<a href="${facts.address}">${facts.address}</a></p>
</main>
</body>
</html>
`;
}

/**
 * Takes the facts; gives README.txt, for those who look into the folder before they open anything. Windows' editor
 * wants a mark and its own line ends.
 */
export function writeReadMe(facts: CopyFacts): string {
  const { open, know } = tellCopy(facts);
  const lines = [
    `${facts.site}のコピー`,
    '',
    ...open.map((sentence, at) => `${at + 1}. ${sentence}`),
    '',
    ...know.map((sentence) => `・${sentence}`),
    '',
    `もとのサイト：${facts.address}`,
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}
