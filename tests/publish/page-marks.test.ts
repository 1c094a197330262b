import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/publish/machine/page-to-markdown.ts';
import { checkWords } from '../../src/publish/pdf/inspect/check-words.ts';
import { parseExpected } from '../../src/publish/pdf/inspect/expect-pdf.ts';
import { readRecords } from '../../src/publish/search/search-records.ts';
import { makePlaceOnPage } from '../support/samples/small-places.ts';

const PLACE = makePlaceOnPage('/mihon/guide/start/#purpose', '[data-code="9101"]', { code: '9101', title: '目的' });
/** Everything that may stand in a section, each with a word of its own. */
const PAGE = `<title>x</title><main><section data-code="9101">
  <h2 class="hidden">Heard</h2>
  <p><span data-sign>Sign</span><button class="term" popovertarget="t">Term</button> of the text</p>
  <p data-aside>Aside <a href="/x/">Offer</a></p>
  <p class="screen-only">Screen</p>
  <p class="paper-only">Paper</p>
  <p><span data-blank><span class="hidden">Blank</span></span></p>
  <p><button type="button">Tool</button></p>
  <form><label>Field</label></form>
  <astro-island><p>Widget</p></astro-island>
  <noscript><p>Script is off</p></noscript>
  <div popover id="t">Meaning</div>
</section></main>`;
const WORDS = PAGE.match(/[A-Z][a-z]+/g) ?? [];

const readers: Readonly<Record<string, string>> = {
  search: readRecords(PAGE, [PLACE])[0]?.text ?? '',
  twin: toMarkdown(parse(PAGE), 'https://mihon.example'),
  PDF: parseExpected(PAGE).words,
};
const listRead = (reader: string) =>
  WORDS.filter((word) => readers[reader]?.toLowerCase().includes(word.toLowerCase()));

test.each([
  ['search', ['Term', 'Screen']],
  ['twin', ['Heard', 'Sign', 'Term', 'Screen']],
  ['PDF', ['Sign', 'Term', 'Paper', 'Meaning']],
])(
  'Of all that may stand in a section, the %s holds what is its own: never an aside, a tool, a form or a widget',
  (reader, own) => {
    expect(listRead(reader)).toEqual(own);
  },
);

test('A PDF that prints an aside is not what its page promises', () => {
  const expected = parseExpected('<main><p>The text goes on.</p><p data-aside>Copy this.</p></main>');
  const page = { margins: [], words: 'Thetextgoeson.Copythis.', headings: [], tables: [], alternatives: [] };
  expect(checkWords([page], new Map(), expected)).toEqual(['after "Thetextgoeson." it says "Copythis.", the page ""']);
});
