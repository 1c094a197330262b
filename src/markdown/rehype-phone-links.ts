import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { cutPhones } from '../domain/handbook/phone-number.ts';

/** Rehype plugin: makes the numbers of phones in a text links that call them, where authors wrote none. */
export function rehypePhoneLinks() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && ['a', 'button'].includes(node.tagName)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const runs = cutPhones(node.value);
      if (runs.length < 2 && runs[0]?.href === undefined) return undefined;
      (parent.children as ElementContent[]).splice(index, 1, ...runs.map(draw));
      return [SKIP, index + runs.length];
    });
  };
}

function draw({ text, href }: ReturnType<typeof cutPhones>[number]): ElementContent {
  if (href === undefined) return { type: 'text', value: text };
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: text }],
  };
  return link;
}
