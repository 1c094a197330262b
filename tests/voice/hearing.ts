/** How long the log stays as it is, in ms, before that is the end: after what was waited for, and after anything. */
const BREATH = 120;
const SILENCE = 400;
const PATIENCE = 60_000;
const PAUSE = 25;
const SPOKEN = /^\S+ - SPEECH OUTPUT: '(.*)'(?: voice=\w+)?(?:\[?\{.*\}\]?)?$/;

/** Tells of what was said in how many ms whether no more is waited for. */
export type Enough = (said: readonly string[], waited: number) => boolean;

/** What Orca's log says that it said. */
export class Hearing {
  readonly read: () => string;
  /** A line that the log has not ended yet. */
  rest = '';
  said: string[] = [];

  /** Takes what gives a reader of the log: each call of that gives what is new. */
  constructor(open: () => () => string) {
    this.read = open();
  }

  /** Gives what was said since the last call, when nothing more is said and what was said is enough. */
  async listen(isEnough?: Enough, silence = isEnough ? BREATH : SILENCE): Promise<readonly string[]> {
    const start = Date.now();
    for (let quiet = start; ;) {
      if (this.take()) quiet = Date.now();
      const now = Date.now();
      const isOver = now - quiet > silence && (!isEnough || isEnough(this.said, now - start));
      if (isOver || now - start > PATIENCE) break;
      await new Promise((go) => setTimeout(go, PAUSE));
    }
    return this.said.splice(0);
  }

  /** Waits until something was said, which may be the program's own greeting. */
  async waitFor(words: string): Promise<void> {
    await this.listen((said) => said.some((line) => line.includes(words)));
  }

  /** Tells whether the log has grown: while Orca works it writes, though it may say nothing. */
  take(): boolean {
    const text = this.read();
    const lines = `${this.rest}${text}`.split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, words] = SPOKEN.exec(line) ?? [];
      if (words !== undefined) this.said.push(words);
    }
    return text !== '';
  }
}
