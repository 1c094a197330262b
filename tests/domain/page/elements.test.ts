import { expect, test } from 'vitest';
import { listElements, listTags, replaceElements, replaceTags } from '../../../src/domain/page/elements.ts';

const PAGE = '<p>a</p><style>.a{}</style><a href="/x">い</a><styled>s</styled><style media="print">.b{}</style><style>';

test('An element is found by its whole name, with its attributes and its text; one without an end is none', () => {
  expect(listElements(PAGE, 'style')).toEqual([
    { attributes: '', text: '.a{}' },
    { attributes: ' media="print"', text: '.b{}' },
  ]);
  expect(listElements('<a href="/1">1</a><abbr>x</abbr><a>2</a>', 'a').map(({ text }) => text)).toEqual(['1', '2']);
});

test('What stands around replaced elements stays as it is', () => {
  expect(replaceElements(PAGE, 'style', ({ text }) => `[${text}]`)).toBe(
    '<p>a</p>[.a{}]<a href="/x">い</a><styled>s</styled>[.b{}]<style>',
  );
});

test('Tags are found by their names, and replaced alone', () => {
  expect(listTags(PAGE, ['a', 'p'])).toEqual(['<p>', '<a href="/x">']);
  expect(replaceTags('<a href="/x">い</a><area href="/x">', ['a'], () => '<b>')).toBe('<b>い</a><area href="/x">');
});

test('An element around another that begins alike is not taken for it', () => {
  expect(listElements('<a-b><a>1</a></a-b>', 'a').map(({ text }) => text)).toEqual(['1']);
});
