import type { OwnText } from '../../domain/files/own-text.ts';

type Rule = 'createHTML' | 'createScriptURL';
type TrustedTypes = {
  readonly createPolicy: (name: OwnText, rules: object) => Readonly<Record<Rule, (text: string) => string>>;
};

/**
 * Lets only texts of our own become documents or scripts: gives what takes such a text and hands it to the browser
 * under the name that the page's policy lets through. `check` throws on a text that is not ours. May be asked once for
 * each name.
 */
export function trustOwn(name: OwnText, rule: Rule, check: (text: string) => string): (text: string) => string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }; // not in every browser, nor in lib.dom
  const policy = trustedTypes?.createPolicy(name, { [rule]: check });
  return policy ? (text) => policy[rule](text) : check;
}
