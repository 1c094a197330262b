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
  const readStored = (key: string) => safely(() => box?.getItem(key)) ?? undefined;
  const put = (key: string, text: string) =>
    box !== undefined && safely(() => (box.setItem(key, text), box.getItem(key) === text)) === true;
  /** Stores a text; false when the browser refused, then nothing has changed. */
  const store = (key: string, text: string): boolean => {
    const done = put(key, text);
    if (done) memory.delete(key);
    return done;
  };
  const remove = (key: string) => {
    memory.delete(key);
    safely(() => box?.removeItem(key));
  };
  return {
    readStored,
    store,
    remove,
    /** What only this screen has, because the browser refused it. */
    readRemembered: (key: string) => memory.get(key),
    read: (key: string) => memory.get(key) ?? readStored(key),
    /** Whether the browser takes anything at all now. */
    isKeeping: (() => {
      const works = put(PROBE, '1');
      safely(() => box?.removeItem(PROBE));
      return works;
    })(),
    /** Stores a text; false when the browser refused, then this screen remembers it. */
    write(key: string, text: string): boolean {
      const done = store(key, text);
      if (!done) memory.set(key, text);
      return done;
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
