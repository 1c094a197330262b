import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import noAbusage from 'textlint-rule-ja-no-abusage';
import noRedundantExpression from 'textlint-rule-ja-no-redundant-expression';
import noSuccessiveWord from 'textlint-rule-ja-no-successive-word';
import maxTen from 'textlint-rule-max-ten';
import noDoubleNegative from 'textlint-rule-no-double-negative-ja';
import noDoubledJoshi from 'textlint-rule-no-doubled-joshi';
import noMixedStyle from 'textlint-rule-no-mix-dearu-desumasu';
import sentenceLength from 'textlint-rule-sentence-length';

type Rule = NonNullable<TextlintKernelOptions['rules']>[number];
type RuleModule = typeof noAbusage;

/**
 * The rules that a text of ours is held against, at most eight, each because a reader stumbled. What they cannot judge
 * (rhythm, collocations) stays with whoever writes.
 */
const RULES: readonly Rule[] = [
  // Slips of the pen that a spelling check does not see.
  rule('ja-no-abusage', noAbusage),
  // 検討を行う, することができる: three words where one does; officers' papers are full of them.
  rule('ja-no-redundant-expression', noRedundantExpression),
  // The same word twice is a slip of editing; 一つ一つ and doubled brackets are none.
  rule('ja-no-successive-word', noSuccessiveWord, { allow: ['一つ', '）', '「', '」', '一人'] }),
  // More than four commas: a list that should be one, or two thoughts.
  rule('max-ten', maxTen, { max: 4 }),
  // A reader has to compute what it says.
  rule('no-double-negative-ja', noDoubleNegative),
  // The same particle twice in one breath: one does not hear what belongs to what. に makes adverbs (互いに, 一緒に).
  rule('no-doubled-joshi', noDoubledJoshi, { allow: ['も', 'や', 'か', 'に', 'にも', 'と'] }),
  // です・ます throughout.
  rule('no-mix-dearu-desumasu', noMixedStyle, { preferInHeader: '', preferInBody: 'ですます', preferInList: '' }),
  // Out of breath. 60 is the aim (a test counts what is longer), a list of names may need more.
  rule('sentence-length', sentenceLength, { max: 100 }),
];

const kernel = new TextlintKernel();

/** What is wrong with a text, and where in it. */
export type Told = readonly { readonly index: number; readonly problem: string }[];

/** Gives what the rules have to say of a text, in their own Japanese words, and where in it (UTF-16 units). */
export async function lintLanguage(text: string): Promise<Told> {
  const plugins = [{ pluginId: 'text', plugin: unwrap(textPlugin) }];
  const { messages } = await kernel.lintText(text, { ext: '.txt', plugins, rules: [...RULES] });
  return messages.map(({ message, range }) => ({ index: range[0], problem: message.split('\n')[0] ?? message }));
}

function rule(ruleId: string, module: RuleModule, options?: object): Rule {
  return { ruleId, rule: unwrap(module), ...(options ? { options } : {}) };
}

/** What a module of the older kind exports lies one step deeper when it is imported. */
function unwrap<Held extends object>(module: Held | { readonly default: Held }): Held {
  return 'default' in module ? module.default : module;
}
