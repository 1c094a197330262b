/** A line that was drawn: points in thousandths of the width of the sheet. */
export type Stroke = readonly (readonly [number, number])[];

/** Takes lines; gives the text that is saved: points as `x,y` with blanks between, lines with semicolons. */
export function formatStrokes(strokes: readonly Stroke[]): string {
  return strokes.map((stroke) => stroke.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`).join(' ')).join(';');
}

/** Takes a saved text; gives the lines. What is no point is left out. */
export function parseStrokes(text: string): readonly Stroke[] {
  return text
    .split(';')
    .map((line) =>
      line.split(' ').flatMap((pair): [number, number][] => {
        const [, x, y] = /^(-?\d{1,5}),(-?\d{1,5})$/.exec(pair) ?? [];
        return x === undefined || y === undefined ? [] : [[Number(x), Number(y)]];
      }),
    )
    .filter((stroke) => stroke.length > 0);
}

/** Takes a line; gives the path an SVG draws, smooth through the middles of its points. */
export function toPath(stroke: Stroke): string {
  const [first = [0, 0], ...rest] = stroke;
  if (rest.length === 0) return `M${first[0]} ${first[1]}h0`;
  const curves = rest.map(([x, y], at) => {
    const next = rest[at + 1];
    return next ? `Q${x} ${y} ${(x + next[0]) / 2} ${(y + next[1]) / 2}` : `L${x} ${y}`;
  });
  return `M${first[0]} ${first[1]}${curves.join('')}`;
}
