/** A profile of the processor as Node writes it (`--cpu-prof`): what was running when one looked, and for how long. */
export type CpuProfile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
};

/** Seconds of one part of a run: of its own work, and of memory that was tidied up right behind it. */
export type Spent = { readonly part: string; readonly work: number; readonly tidying: number };

const WAITING = '(idle)';
const TIDYING = '(garbage collector)';

/**
 * Takes a profile and what names the part of a run by the file of a function (undefined: it is called for others);
 * gives the parts, the dearest first. Work counts for the innermost function that has a name.
 */
export function readProfile(
  { nodes, samples, timeDeltas }: CpuProfile,
  nameOf: (url: string) => string | undefined,
): readonly Spent[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const above = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const names = new Map<number, string>();
  const find = (from: number): string => {
    for (let id: number | undefined = from; id !== undefined; id = above.get(id)) {
      const name = nameOf(byId.get(id)?.callFrame.url ?? '');
      if (name !== undefined) return name;
    }
    const { functionName = '' } = byId.get(from)?.callFrame ?? {};
    return functionName.startsWith('(') ? functionName : 'Node and Astro around it';
  };
  const spent = new Map<string, { work: number; tidying: number }>();
  let last = '';
  samples.forEach((id, at) => {
    const name = names.get(id) ?? find(id);
    names.set(id, name);
    const isTidying = name === TIDYING;
    const part = isTidying ? last : name;
    const sum = spent.get(part) ?? { work: 0, tidying: 0 };
    spent.set(part, sum);
    sum[isTidying ? 'tidying' : 'work'] += (timeDeltas[at] ?? 0) / 1e6;
    if (!isTidying && name !== WAITING && name !== '(program)') last = name;
  });
  return [...spent]
    .map(([part, { work, tidying }]) => ({ part, work, tidying }))
    .toSorted((a, b) => b.work + b.tidying - a.work - a.tidying);
}
