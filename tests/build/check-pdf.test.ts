import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { checkPdf } from '../../src/build/pdf/check-pdf.ts';
import { readExpected } from '../../src/build/pdf/expect-pdf.ts';

const HTML = `<title>Guide</title><main>
  <nav class="contents"><a href="#one">First part</a></nav>
  <h2 id="one">First part</h2>
  <table><thead><tr><th>Name</th><th>Role</th></tr></thead><tbody><tr><td>Citizens</td><td>Propose</td></tr></tbody></table>
</main>`;

/** A PDF of untagged pages that hold the given lines. */
async function draw(...pages: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of pages) pdf.addPage([595, 842]).drawText(text, { x: 40, y: 700, size: 9, font });
  return pdf.save();
}

test('What a page promises is its title, its headings, the lines of its contents and every row of its tables', () => {
  expect(readExpected(HTML)).toEqual({
    title: 'Guide',
    headings: ['Firstpart'],
    contents: [{ id: 'one', words: 'Firstpart' }],
    tables: [{ head: ['Name', 'Role'], rows: [['Citizens', 'Propose']] }],
  });
});

test('A PDF without title, language, tags, outline, numbers or the rows of its table is refused, each fault by name', async () => {
  const faults = await checkPdf(await draw('Nothing of it'), readExpected(HTML));
  expect(faults).toContain('the language is null');
  expect(faults).toContain('it is not tagged');
  expect(faults).toContain('page 1 does not say 1 / 1');
  expect(faults).toContain('page 1 is empty');
  expect(faults).toContain('the contents lead to "one", which is on no page');
  expect(faults).toContain('the heading "Firstpart" is 0 times in the outline, 1 on the page');
  expect(faults).toContain('the row "Citizens | Propose" is on no page, or torn');
  expect(faults.some((fault) => fault.startsWith('the title is'))).toBe(true);
  expect(faults).toContain('the font /Helvetica is not embedded');
});

test('A row that is torn over two pages, or stands under no head, is named', async () => {
  const torn = await checkPdf(await draw('Name Role Citizens', 'Name Role Propose'), readExpected(HTML));
  expect(torn).toContain('the row "Citizens | Propose" is on no page, or torn');
  const bare = await checkPdf(await draw('Name Role', 'Citizens Propose'), readExpected(HTML));
  expect(bare).toContain('the row "Citizens | Propose" stands under no head');
});
