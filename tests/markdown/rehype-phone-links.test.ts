// Row B19 of use.md.
import { expect, test } from 'vitest';
import { findElements, renderMdx, textOf } from '../support/content/render-mdx.ts';

const called = async (body: string) => {
  const { tree } = await renderMdx(body);
  return findElements(tree, 'a').map((link) => [link.properties['href'], textOf(link)]);
};

test('A phone number in a text, a list or a table calls, and what stands around it stays', async () => {
  expect(await called('水と緑と公園課、電話042-346-9830です。')).toEqual([['tel:042-346-9830', '042-346-9830']]);
  expect(await called('- TEL：042-346-9809\n- FAX：042-346-9575')).toEqual([['tel:042-346-9809', '042-346-9809']]);
  const { tree } = await renderMdx('電話042-420-2821（直通）、または042-497-6950');
  expect(textOf(tree).trim()).toBe('電話042-420-2821（直通）、または042-497-6950');
  expect(findElements(tree, 'a')).toHaveLength(2);
});

test('A number that its author made a link stays that link', async () => {
  expect(await called('[042-346-9830](tel:0423469830)')).toEqual([['tel:0423469830', '042-346-9830']]);
});
