import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { checkPdf } from '../../../../src/publish/pdf/inspect/check-pdf.ts';
import { numberOf, parseExpected } from '../../../../src/publish/pdf/inspect/expect-pdf.ts';

const HTML = `<title>Guide</title><link rel="canonical" href="https://mihon.example/start/" /><main>
  <p class="screen-only">Click</p>
  <div class="block"><p>Mihon</p><p class="address">https://mihon.example/n/1/</p></div>
  <nav class="contents"><a href="#one">First part</a></nav>
  <h2 id="one">First part</h2>
  <svg role="img" aria-labelledby="t"><title id="t">Two circles</title><text>Left</text></svg>
  <table><thead><tr><th>Name</th><th>Role</th></tr></thead><tbody><tr><td>Citizens</td><td>Propose</td></tr></tbody></table>
  <aside class="notes"><span class="address">https://mihon.example/n/2/</span><span class="address">http://other.example/</span></aside>
</main>`;

test('What a page promises is all that paper shows of it: words, headings, tables, drawings, addresses', () => {
  expect(parseExpected(HTML)).toEqual({
    title: 'Guide',
    address: 'https://mihon.example/n/1/',
    links: ['http://other.example/'],
    block: 'Mihonhttps://mihon.example/n/1/',
    headings: ['Firstpart'],
    contents: [{ id: 'one', words: 'Firstpart' }],
    tables: [{ head: 'NameRole', rows: ['CitizensPropose'] }],
    alternatives: ['Twocircles'],
    words: `Mihonhttps://mihon.example/n/1/Firstpart${numberOf('one')}FirstpartNameRoleCitizensProposehttps://mihon.example/n/2/http://other.example/`,
  });
});

test('A PDF that holds nothing of its page is refused, each fault by name', async () => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([595, 842]).drawText('Nothing of it', { x: 40, y: 700, size: 9, font });
  const faults = await checkPdf(await pdf.save(), parseExpected(HTML));
  for (const fault of [
    'the language is null',
    'it is not tagged',
    'the font /Helvetica is not embedded',
    'page 1 does not say 1/1 in its margin',
    'page 1 is empty',
    'page 1 does not say where the text comes from',
    'no QR code of page 1 says "https://mihon.example/n/1/"',
    'no QR code of page 0 says "http://other.example/"',
    'the contents lead to "one", which is on no page',
    'the heading "Firstpart" is 0 times in the text, 1 on the page',
    'the heading "Firstpart" is 0 times in the outline, 1 on the page',
    'it holds 0 tables, 1 are on the page',
    'nothing stands for the drawing "Twocircles"',
  ])
    expect(faults).toContain(fault);
  expect(faults.some((fault) => fault.startsWith('the title is'))).toBe(true);
});
