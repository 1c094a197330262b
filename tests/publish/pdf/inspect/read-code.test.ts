import { PDFDocument } from '@cantoo/pdf-lib';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { leadsOut } from '../../../../src/publish/pdf/draw-link-codes.ts';
import { readCodes } from '../../../../src/publish/pdf/inspect/read-code.ts';
import { openPdf } from '../../../../src/publish/pdf/inspect/read-pdf.ts';

/** A PDF of one page with the QR codes of the given addresses, about 24 mm wide as on paper. */
async function draw(...addresses: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  addresses.forEach((address, at) => {
    const { data } = encode(address, { ecc: 'M', border: 4 });
    const unit = 2;
    data.forEach((row, y) =>
      row.forEach((isDark, x) => {
        if (isDark) page.drawSquare({ x: 60 + x * unit, y: 700 - at * 120 - y * unit, size: unit });
      }),
    );
  });
  return pdf.save();
}

async function readAll(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await openPdf(pdf);
  const said = await readCodes(document, 1);
  await document.loadingTask.destroy();
  return said;
}

test('Every QR code of a page is read as a phone reads it, and a page without one says nothing', async () => {
  const addresses = ['https://mihon.example/n/1111/', 'https://www.city.example.lg.jp/kyodo/'];
  expect((await readAll(await draw(...addresses))).toSorted()).toEqual(addresses);
  expect(await readAll(await draw())).toEqual([]);
});

test('Only an address of another host leads out of the site', () => {
  const home = 'https://mihon.example/handbook/';
  expect(
    ['https://mihon.example/n/1/', 'https://other.example/', '', 'no address'].map((one) => leadsOut(one, home)),
  ).toEqual([false, true, false, false]);
});
