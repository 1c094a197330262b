import { useEffect, useRef, useState } from 'preact/hooks';
import SignaturePad from 'signature_pad';
import { SHEET_LIMITS } from '../../domain/sheet/sheet-limits.ts';
import { formatStrokes, parseStrokes, toPath } from '../../domain/sheet/strokes.ts';
import { download } from './hand-over.ts';

type Props = {
  readonly label: string;
  readonly fileName: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const WIDTH = 1000;
const HEIGHT = 600;
const LONGEST = SHEET_LIMITS.drawing;

/** A sheet to draw on with pen, finger or mouse. The lines stand in an SVG; the canvas only follows the pen. */
export function DrawingSpace({ label, fileName, value, onChange }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const strokes = parseStrokes(value);
  const [drawing, setDrawing] = useState(() => matchMedia('(pointer: fine)').matches);
  const [gone, setGone] = useState<string | undefined>();
  const [isRefused, setRefused] = useState(false);
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };
  useEffect(() => {
    const field = canvas.current;
    if (!drawing || !field) return;
    const pad = new SignaturePad(field, { minWidth: 2, maxWidth: 3.5 });
    const scale = () => field.clientWidth / WIDTH;
    const finish = () => {
      const drawn = pad.toData().map(({ points }) => points.map(({ x, y }) => [x / scale(), y / scale()] as const));
      pad.clear();
      const next = [latest.current.value, formatStrokes(drawn)].filter(Boolean).join(';');
      const isTooLong = next.length > LONGEST;
      setRefused(isTooLong);
      if (!isTooLong) latest.current.onChange(next);
    };
    const fit = () => {
      field.width = field.clientWidth;
      field.height = field.clientHeight;
      pad.clear();
    };
    const watcher = new ResizeObserver(fit);
    watcher.observe(field);
    pad.addEventListener('endStroke', finish);
    return () => (watcher.disconnect(), pad.off());
  }, [drawing]);
  const change = (next: string) => (setGone(value), setRefused(false), onChange(next));
  return (
    <div class="drawing">
      <p class="controls screen-only">
        <button
          type="button"
          class={drawing ? 'button primary' : 'button'}
          aria-pressed={drawing}
          onClick={() => setDrawing(!drawing)}
        >
          {drawing ? '描くのを終える' : '絵や図を描く'}
        </button>
        <button
          type="button"
          class="button"
          disabled={strokes.length === 0}
          onClick={() => change(formatStrokes(strokes.slice(0, -1)))}
        >
          最後の線を消す
        </button>
        <button type="button" class="button" disabled={strokes.length === 0} onClick={() => change('')}>
          全部消す
        </button>
        {gone !== undefined && (
          <button type="button" class="button" onClick={() => (onChange(gone), setGone(undefined))}>
            消したものを戻す
          </button>
        )}
        <button
          type="button"
          class="button"
          disabled={strokes.length === 0}
          onClick={async () => download(fileName, 'image/png', await toPng(strokes.map(toPath)))}
        >
          画像（PNG）にする
        </button>
      </p>
      {(isRefused || value.length > LONGEST * 0.9) && (
        <p role="alert" class="notice">
          {isRefused
            ? 'いま描いた線は、絵に入りませんでした。線が長すぎるか、絵がいっぱいです。短く描くか、ほかの線を消すと、入ります。'
            : '絵がとても大きくなっています。これ以上は描けないことがあります。'}
        </p>
      )}
      <div class={drawing ? 'sketch active' : 'sketch'}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}（線${strokes.length}本）`}>
          {strokes.map((stroke, at) => (
            <path key={at} d={toPath(stroke)} />
          ))}
        </svg>
        {drawing && <canvas ref={canvas} aria-hidden="true" />}
      </div>
    </div>
  );
}

/** Draws the lines on white and gives the picture as a PNG, twice as fine as the sheet. */
async function toPng(paths: readonly string[]): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * 2;
  canvas.height = HEIGHT * 2;
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.scale(2, 2);
    pen.lineWidth = 4;
    pen.lineCap = pen.lineJoin = 'round';
    for (const path of paths) pen.stroke(new Path2D(path));
  }
  return new Promise((give, fail) =>
    canvas.toBlob((blob) => (blob ? give(blob) : fail(new Error('No picture could be made.'))), 'image/png'),
  );
}
