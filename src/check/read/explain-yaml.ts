import type { YAMLError } from 'yaml';

/** What is wrong with a line, and how to mend it. */
export type Words = readonly [problem: string, mend: string];

/** Said of a line that stands deeper or less deep than its neighbours. */
export const INDENT: Words = ['字下げがそろっていません。', '同じ並びの行は、半角の空白で同じ数だけ下げてください。'];
const VALUE: Words = [
  'この行を値として読めません。',
  '値に「: 」「#」「"」などを含むときは、値を引用符（"…"）で囲んでください。',
];
const START: Words = ['値が、値の始めには使えない文字で始まっています。', '値を引用符（"…"）で囲んでください。'];
const MISSING: Words = [
  'この行を項目として読めません。',
  '字下げ（行の始めの半角の空白の数）を前後の行とそろえ、「: 」や、閉じる「"」「]」「}」があるか確かめてください。',
];
/** Said of what stands behind a sharp. */
export const COMMENT: Words = [
  '「#」から後ろは、覚え書きとして捨てられます。',
  '値の一部なら、値を引用符（"…"）で囲んでください。覚え書きなら、別の行に書きます。',
];
const OTHER: Words = ['この行を読めません。', '前後の行も見て、字下げ・「: 」・引用符を確かめてください。'];

const WORDS: Readonly<Record<string, Words>> = {
  BAD_DQ_ESCAPE: ['引用符の中に「\\」があります。', '「\\」を消すか、「\\\\」と書いてください。'],
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: START,
  BLOCK_AS_IMPLICIT_KEY: VALUE,
  DUPLICATE_KEY: ['同じ項目が2回あります。', 'どちらかを消してください。'],
  MISSING_CHAR: MISSING,
  MULTILINE_IMPLICIT_KEY: VALUE,
  MULTIPLE_DOCS: ['「---」か「...」だけの行が途中にあります。', 'その行を消してください。'],
  TAB_AS_INDENT: ['行の始めにタブがあります。', '半角の空白に変えてください。'],
  UNEXPECTED_TOKEN: VALUE,
};

/** What the line itself shows, whatever the parser stumbled over: the signs of a Japanese keyboard, blanks left out. */
const SLIPS: readonly (readonly [form: RegExp, words: Words])[] = [
  [/^\s*\u3000/, ['行の始めに全角の空白があります。', '半角の空白に変えてください。']],
  [/^\s*(- )?([A-Za-z]+: )?[｛［]/, ['「｛」か「［」が全角です。', '半角の「{ … }」「[ … ]」にしてください。']],
  [
    /\{[^{}、，]*[、，][ 　]?[A-Za-z]+: /,
    ['項目の間が、半角の「,」ではありません。', '半角の「, 」（コンマと空白）で分けてください。'],
  ],
  [
    /^\s*(- )?(?:[A-Za-z]+\s*|[^\s:：「]{1,20})：(?!.*: )/,
    ['項目の名前のあとが全角の「：」です。', '半角の「: 」（コロンと空白）にしてください。'],
  ],
  [
    /^\s*[－−–—ー・•＊*]/,
    ['並びの印が、半角の「- 」ではありません。', '半角の「- 」（ハイフンと空白）にしてください。'],
  ],
  [/^\s*-[^\s-]/, ['「-」のあとに空白がありません。', '半角の「- 」（ハイフンと空白）にしてください。']],
  [
    /^\s*(- )?[A-Za-z]+:(?!\/\/)\S/,
    ['項目の名前のあとの「:」に、空白が続いていません。', '半角の「: 」（コロンと空白）にしてください。'],
  ],
  [/^\s*(- )?([A-Za-z]+: )?[&*!][^\s]/, START],
  [/^\s*(?:- )?[A-Za-z]+: .*:$/, VALUE],
  [/^\s*[A-Za-z]+: -$/, ['値が「-」だけです。', '決まっていなければ、項目ごと消してください。']],
  [/^\s*(?:＃|\/\/)/, ['覚え書きの印が、半角の「#」ではありません。', '行の始めを、半角の「# 」にしてください。']],
];

/** Says in Japanese what is wrong with a line, where the parser of YAML speaks English. */
export function explainYaml({ code, message }: YAMLError, written: string): Words {
  const slip = SLIPS.find(([form]) => form.test(written))?.[1];
  if (slip) return slip;
  if (isOpenList(code, message)) return / #/.test(written) ? COMMENT : MISSING;
  const isOneField = code === 'BLOCK_AS_IMPLICIT_KEY' && written.split(/: /).length < 3;
  return isOneField ? INDENT : (WORDS[code] ?? OTHER);
}

/** Whether the parser missed the end of a list or of fields that stand in one line. */
export function isOpenList(code: string, message: string): boolean {
  return /flow (map|seq)/i.test(message) && (code === 'BAD_INDENT' || code === 'MISSING_CHAR');
}
