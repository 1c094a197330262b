/** What is measured: its name, and one measurement of it. */
export type Turn<T> = { readonly name: string; readonly measure: () => Promise<T> };

/**
 * Takes what shall be measured and how often; measures all of them in turns, so that what else the machine does falls
 * on each alike. Gives for each the middle of every figure. One that fails is told and left out.
 */
export async function takeTurns<T extends Readonly<Record<string, number>>>(
  turns: readonly Turn<T>[],
  rounds: number,
): Promise<ReadonlyMap<string, T>> {
  const seen = new Map<string, T[]>(turns.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const { name, measure } of turns) {
      const held = seen.get(name);
      if (!held) continue;
      try {
        held.push(await measure());
      } catch (error) {
        console.log(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`);
        seen.delete(name);
      }
    }
  return new Map([...seen].map(([name, all]) => [name, takeMiddle(all)]));
}

function takeMiddle<T extends Readonly<Record<string, number>>>(all: readonly T[]): T {
  const middle = (kind: string) => all.map((one) => one[kind] ?? 0).toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
  return Object.fromEntries(Object.keys(all[0] ?? {}).map((kind) => [kind, middle(kind)])) as T;
}
