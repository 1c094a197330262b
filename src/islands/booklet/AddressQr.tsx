import { useEffect, useState } from 'preact/hooks';
import type { QrDrawing } from '../paper/draw-qr.ts';

/** The longest address whose code a phone still reads from paper at this size. */
const MOST = 300;

/**
 * On paper, the way back as a code to photograph; the address stands beside it in text. What draws it is fetched when
 * needed.
 */
export function AddressQr({ address }: { readonly address: string }) {
  const [drawing, setDrawing] = useState<QrDrawing | undefined>();
  useEffect(() => {
    setDrawing(undefined);
    if (address.length > MOST) return;
    import('../paper/draw-qr.ts').then(({ drawQr }) => setDrawing(drawQr(address))).catch(() => undefined);
  }, [address]);
  if (!drawing) return null;
  return (
    <svg class="qr paper-only" viewBox={`0 0 ${drawing.size} ${drawing.size}`} aria-hidden="true" focusable="false">
      <path d={drawing.path} />
    </svg>
  );
}
