import { encode } from 'uqr';

/** Light modules that must surround a QR code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export type QrDrawing = { readonly size: number; readonly path: string };

/** Takes an address; gives the side of its QR code in modules, quiet zone included, and one SVG path of its dark runs. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) => drawRow(row, y)).join('');
  return { size, path };
}

function drawRow(row: readonly boolean[], y: number): readonly string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    runs.push(`M${start} ${y}h${x - start + 1}v1H${start}z`);
  }
  return runs;
}
