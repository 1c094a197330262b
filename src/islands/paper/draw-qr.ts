import { encode } from 'uqr';

/** Light modules that must surround a QR code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export type QrDrawing = { readonly size: number; readonly path: string };

/**
 * Takes an address; gives the side of its QR code in modules, quiet zone included, and one SVG path along the middle of
 * its dark runs, to be stroked one module wide (half the bytes of outlines).
 */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  return { size, path: data.map(drawRow).join('') };
}

function drawRow(row: readonly boolean[], y: number): string {
  let path = '';
  let end: number | undefined;
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `${end === undefined ? `M${start} ${y}.5` : `m${start - end} 0`}h${x - start + 1}`;
    end = x + 1;
  }
  return path;
}
