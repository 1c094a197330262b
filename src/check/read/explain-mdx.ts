import type { MdxMessage } from './parse-mdx.ts';

type Told = { readonly line: number | undefined; readonly problem: string; readonly mend: string };
type Words = readonly [problem: string, mend: string];

const AT = /\((\d+):\d+-\d+:\d+\)/;
const FULL_WIDTH = '文字の「<」は、全角の「＜」で書いてください。';
const COMPONENT = /^[A-Za-z][A-Za-z0-9]*$/;

/** Says in Japanese what the parser of MDX says in English: what is wrong, and how to write it. */
export function explainMdx(message: MdxMessage, text: string): Told {
  const lines = text.split('\n');
  const line = findLine(message, lines);
  const written = lines[(line ?? 0) - 1] ?? '';
  const [problem, mend] = explain(message, written);
  return { line, problem, mend };
}

/** The parser names the end of what it could not read; an author looks for its beginning. */
function findLine({ line, reason, ruleId, source }: MdxMessage, lines: readonly string[]): number | undefined {
  const named = line ?? (Number(AT.exec(reason)?.[1] ?? 0) || undefined);
  const isBeginning = (written: string) => {
    if (source === 'micromark-extension-mdxjs-esm') return /^(import|export)\b/.test(written);
    if (source === 'micromark-extension-mdx-expression') return /(?<!\\)\{/.test(written);
    return (
      ruleId !== 'unexpected-eof' ||
      /<[A-Za-z]/.test(written.slice(written.lastIndexOf('>') + 1)) ||
      written.split('"').length % 2 === 0
    );
  };
  const found = lines.slice(0, named).findLastIndex(isBeginning);
  return named === undefined || found < 0 ? named : found + 1;
}

function explain({ ruleId, source, reason }: MdxMessage, written: string): Words {
  if (ruleId === 'end-tag-mismatch') return explainMismatch(reason);
  if (ruleId === 'unexpected-closing-slash')
    return ['閉じるタグに、開くタグがありません。', '開くタグを足すか、閉じるタグを消してください。'];
  if (source === 'micromark-extension-mdx-expression') return explainBraces(written);
  if (source === 'micromark-extension-mdx-jsx') return explainTag(ruleId, reason, written);
  if (source === 'micromark-extension-mdxjs-esm')
    return ['importかexportで始まる行があります。', 'プログラムは書けません。行の始めのことばを変えてください。'];
  return ['この行のあたりを読めません。', 'タグや「<」「{」の書き方と、前後の空行を確かめてください。'];
}

function explainMismatch(reason: string): Words {
  const [, closing, opened = ''] =
    /closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>`/.exec(reason) ?? [];
  const from = AT.exec(reason)?.[1] ?? '';
  if (closing !== undefined)
    return [
      `</${closing}>の前に、<${opened}>（${from}行目）を閉じるタグがありません。`,
      `</${opened}>を足してください。`,
    ];
  const name = /closing tag for `<([^`]*)>`/.exec(reason)?.[1] ?? '';
  if (name === 'br') return ['<br>に、閉じる「/」がありません。', '<br /> と書いてください。'];
  return COMPONENT.test(name)
    ? [`<${name}>を閉じるタグがありません。`, `</${name}>を足してください。前後に空行を置きます。`]
    : [`「<${name}>」はタグとして読まれます。`, `全角の「＜${name}＞」で書いてください。`];
}

function explainBraces(written: string): Words {
  if (written.includes('{#'))
    return ['見出しのidの「{」の前に「\\」がありません。', '「\\{#節の名前-内容}」と書いてください。'];
  if (/<[A-Z][^<>]*=\{/.test(written))
    return [
      '属性の「{」と「}」が合っていないか、中がデータになっていません。',
      '例 lines={4} のように書いてください。',
    ];
  return ['「{」から「}」までは、文字として読まれません。', '文字の波かっこは、全角の「｛」「｝」で書いてください。'];
}

/** A sign that is only a sign: what follows begins no tag of ours. */
const SIGN = /<(?![/A-Z!]|(?:br|ul|ol|li|small|sup|sub)\b)([^<>]?)/;

function explainTag(ruleId: string, reason: string, written: string): Words {
  const sign = /character `(`|[^`]*)` \(/.exec(reason)?.[1] ?? '';
  const after = SIGN.exec(written)?.[1];
  if (/<(?:https?:|mailto:|[\w.-]+@)/.test(written))
    return ['「<」と「>」で囲んだアドレスは使えません。', '[ことば](https://…) の形で書いてください。'];
  if (ruleId === 'unexpected-eof' && after !== undefined)
    return [`「<」のあとに「${after}」があり、タグとして読めません。`, FULL_WIDTH];
  if (ruleId === 'unexpected-eof')
    return ['タグが終わりまで書かれていません。', '「"」や「>」の閉じ忘れを直してください。'];
  if (sign === '!') return ['<!-- --> の覚え書きは使えません。', '{/* … */} と書いてください。'];
  if (/before attribute value/.test(reason))
    return [`属性の値が「${sign}」で始まっています。`, '半角の「"」で囲んでください。'];
  if (/before (local )?name/.test(reason))
    return [`「<」のあとに「${sign}」があり、タグとして読めません。`, FULL_WIDTH];
  return [
    `タグの中に、使えない文字「${sign}」があります。`,
    '例 <Table source="…" caption="…"> のように、半角で書いてください。',
  ];
}
