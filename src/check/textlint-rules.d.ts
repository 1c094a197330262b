// The rules carry no types of their own: each is a rule, or a module that holds one under `default`.
declare module 'textlint-rule-*' {
  import type { TextlintKernelOptions } from '@textlint/kernel';
  type TextlintRuleModule = NonNullable<TextlintKernelOptions['rules']>[number]['rule'];
  const rule: TextlintRuleModule | { readonly default: TextlintRuleModule };
  export default rule;
}
