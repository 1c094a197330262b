import { expect, test } from 'vitest';
import { printHeading } from '../../../src/domain/handbook/printed-heading.ts';

const ARTICLE = { label: '第１条', title: '目的', titleIsOurs: false, printed: '', article: 1 };
const PLAIN = { label: '', title: '別表（第３条関係）', titleIsOurs: false, printed: '' };

test('An article has its caption in brackets above its number, and its text goes on behind that', () => {
  expect(printHeading(ARTICLE)).toEqual({ lines: ['（目的）', '第１条　'], runsIn: true });
});

test('An article without a caption has its number alone', () => {
  expect(printHeading({ ...ARTICLE, title: '削除', titleIsOurs: true }).lines).toEqual(['第１条　']);
});

test('What is printed otherwise stands as the section says, line by line', () => {
  const behind = printHeading({ ...ARTICLE, printed: '第１条（目的）　' });
  expect(behind).toEqual({ lines: ['第１条（目的）　'], runsIn: true });
  const ofSupplement = printHeading({ ...PLAIN, label: '第１条', printed: '（施行期日）\n第１条　' });
  expect(ofSupplement).toEqual({ lines: ['（施行期日）', '第１条　'], runsIn: true });
  expect(printHeading({ ...PLAIN, printed: '附　則' })).toEqual({ lines: ['附　則'], runsIn: false });
});

test('Any other heading is one line, and none where the title is ours', () => {
  expect(printHeading(PLAIN)).toEqual({ lines: ['別表（第３条関係）'], runsIn: false });
  expect(printHeading({ ...PLAIN, label: '１', title: '色' }).lines).toEqual(['１　色']);
  expect(printHeading({ ...PLAIN, titleIsOurs: true }).lines).toEqual([]);
});
