import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/**
 * What a run cost: seconds on the clock and of the processors, and the most memory it and what it started held at once,
 * in MB.
 */
export type RunCost = { readonly seconds: number; readonly cpu: number; readonly memory: number };

const EVERY = 100;

/**
 * Takes a Node script with its arguments and settings of the environment; runs it and gives what it cost. What it says
 * goes to `log`. Throws with its last lines when it fails. Memory is read from /proc, so it is 0 where there is none.
 */
export async function watchRun(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  log: (text: string) => void = () => undefined,
): Promise<RunCost> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...settings } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      said = `${said}${bytes.toString()}`.slice(-20_000);
      log(bytes.toString());
    });
  const cost = { memory: 0, cpu: 0 };
  const timer = setInterval(() => {
    const tree = listTree(child.pid ?? 0);
    cost.memory = Math.max(
      cost.memory,
      tree.reduce((sum, pid) => sum + readMemory(pid), 0),
    );
    cost.cpu = Math.max(
      cost.cpu,
      tree.reduce((sum, pid) => sum + readCpu(pid), 0),
    );
  }, EVERY);
  const code = await new Promise((go) => child.on('close', go));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${said.slice(-3_000)}`);
  return { seconds: (performance.now() - begin) / 1000, cpu: cost.cpu, memory: cost.memory / 1024 };
}

function listTree(pid: number): readonly number[] {
  const read = (task: string) => {
    try {
      return readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
    } catch {
      return [];
    }
  };
  try {
    return [pid, ...readdirSync(`/proc/${pid}/task`).flatMap(read).flatMap(listTree)];
  } catch {
    return [];
  }
}

function readMemory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Seconds of the processors, of a process and of those it has waited for (fields 14 to 17, in hundredths). */
function readCpu(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) / 100;
  } catch {
    return 0;
  }
}
