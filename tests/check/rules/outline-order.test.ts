import { expect, test } from 'vitest';
import { checkOutlineOrder } from '../../../src/check/rules/outline-order.ts';
import { CITY, MIHON, tellOf } from '../../support/check/mihon-content.ts';

const PURPOSE = `${CITY}/guide/start/purpose.mdx`;
const OUTLINE = `${CITY}/guide/outline.yaml`;
const text = (file: string) => new TextDecoder().decode(MIHON.get(file));

test('Sections in the order of their source and under its titles are told of nothing', async () => {
  expect(await tellOf(checkOutlineOrder)).toEqual([]);
});

test('A title that the source does not have is told, unless it is ours', async () => {
  const title = /^title: .*$/m.exec(text(PURPOSE))?.[0] ?? '';
  const told = await tellOf(checkOutlineOrder, { [PURPOSE]: [title, 'title: 橋の自的'] });
  expect(told.join()).toContain('原典の目録（outline.yaml）では、この節の見出しは「');
  expect(await tellOf(checkOutlineOrder, { [PURPOSE]: [title, 'title: 橋の自的\ntitleIsOurs: true'] })).toEqual([]);
});

test('A section before one that its source has earlier is told', async () => {
  const [head = '', ...entries] = text(OUTLINE).split(/(?=^ {2}- )/m);
  const told = await tellOf(checkOutlineOrder, { [OUTLINE]: head + entries.toReversed().join('\n') });
  expect(told.join()).toContain('順を目録とそろえるか、節のsourcesを直してください。');
});
