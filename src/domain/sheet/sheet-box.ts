/** Where sheets are kept: the part of the browser's storage that is used. Any of it may throw. */
export type Box = {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};

const PROBE = 'kyodo-handbook/probe';

export type SafeBox = ReturnType<typeof openBox>;

/** Takes the browser's storage, or none; gives one that never throws and remembers, for as long as the screen lives, what could not be stored. */
export function openBox(box: Box | undefined) {
  const memory = new Map<string, string>();
  const stored = (key: string) => safely(() => box?.getItem(key)) ?? undefined;
  const store = (key: string, text: string) =>
    box !== undefined && safely(() => (box.setItem(key, text), box.getItem(key) === text)) === true;
  const remove = (key: string) => {
    memory.delete(key);
    safely(() => box?.removeItem(key));
  };
  const read = (key: string) => memory.get(key) ?? stored(key);
  return {
    read,
    remove,
    /** Whether the browser takes anything at all now. */
    isKeeping: (() => {
      const works = store(PROBE, '1');
      safely(() => box?.removeItem(PROBE));
      return works;
    })(),
    /** Stores a text; false when the browser refused, then only this screen has it. */
    write(key: string, text: string): boolean {
      const done = store(key, text);
      if (done) memory.delete(key);
      else memory.set(key, text);
      return done;
    },
    /** Moves a text to another name; false when it had to stay where it was. */
    move(from: string, to: string): boolean {
      const text = read(from);
      if (text === undefined) return true;
      if (stored(from) === undefined) {
        memory.set(to, text);
        memory.delete(from);
        return true;
      }
      if (store(to, text)) return (remove(from), true);
      safely(() => box?.removeItem(from)); // a full box has room for it once the first copy is gone
      if (store(to, text)) return (memory.delete(from), true);
      store(from, text);
      return false;
    },
    /** The names that begin so, sorted. */
    list(prefix: string): readonly string[] {
      const length = safely(() => box?.length) ?? 0;
      const names = Array.from({ length }, (_, index) => safely(() => box?.key(index)) ?? '');
      return [...new Set([...names, ...memory.keys()])].filter((key) => key.startsWith(prefix)).sort();
    },
  };
}

function safely<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
