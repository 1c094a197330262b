/** Two places of two lists that belong together. */
export type Pair = readonly [before: number, after: number];

/**
 * Lays two lists side by side in their order so that what belongs together is as much alike as can be. `weigh` says how
 * much two belong together; what weighs 0 never does.
 */
export function align(
  before: number,
  after: number,
  weigh: (before: number, after: number) => number,
): readonly Pair[] {
  const width = after + 1;
  const best = new Float64Array((before + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  const weights = new Float64Array(before * after);
  for (let row = before - 1; row >= 0; row -= 1)
    for (let column = after - 1; column >= 0; column -= 1) {
      const weight = weigh(row, column);
      weights[row * after + column] = weight;
      const together = weight > 0 ? weight + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(together, at(row + 1, column), at(row, column + 1));
    }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < before && column < after) {
    const weight = weights[row * after + column] ?? 0;
    if (weight > 0 && at(row, column) === weight + at(row + 1, column + 1)) pairs.push([row++, column++]);
    else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}
