import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { NOT_PRINTED, NOT_READ, NOT_TEXT, selectSection } from '../../../src/domain/page/page-marks.ts';

const PAGE = parse(
  '<p id="text">a<button class="term" id="term">b</button></p><p id="aside" data-aside>c</p><button id="tool">d</button>' +
    '<form id="form"></form><astro-island id="widget"></astro-island><nav id="nav"></nav><svg id="drawing"></svg>' +
    '<p class="soft screen-only" id="screen">e</p><p class="paper-only" id="paper">f</p><p class="hidden" id="heard">g</p>' +
    '<section data-code="9101" id="section"></section>',
);
const select = (marks: string) => PAGE.querySelectorAll(marks).map(({ id }) => id);

test('Never text are asides, tools and widgets; a marked term is', () => {
  expect(select(NOT_TEXT)).toEqual(['aside', 'tool', 'form', 'widget']);
});

test('On a screen neither drawings and lists of links are read as text, nor what is not seen there', () => {
  expect(select(NOT_READ)).toEqual(['aside', 'tool', 'form', 'widget', 'nav', 'drawing', 'paper', 'heard']);
});

test('Paper shows drawings and what is for paper, not what is for screens or only heard', () => {
  expect(select(NOT_PRINTED)).toEqual(['aside', 'tool', 'form', 'widget', 'screen', 'heard']);
});

test('A section is found by its permanent number', () => {
  expect([select(selectSection('9101')), select(selectSection('9102'))]).toEqual([['section'], []]);
});
