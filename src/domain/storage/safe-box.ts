import { STORED } from './stored-names.ts';

/** The part of a browser's storage that is used. Any of it may throw. */
export type Box = {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};

export type SafeBox = ReturnType<typeof openBox>;

/**
 * Makes a browser's storage safe to use: gives one that never throws and remembers, for as long as the page lives, what
 * could not be stored. `take` gets the storage, which itself throws where it is denied.
 */
export function openBox(take: () => Box) {
  const memory = new Map<string, string>();
  const readStored = (key: string) => safely(() => take().getItem(key)) ?? undefined;
  const put = (key: string, text: string) =>
    safely(() => (take().setItem(key, text), take().getItem(key) === text)) === true;
  /** Stores a text; false when the browser refused, then nothing has changed. */
  const store = (key: string, text: string): boolean => {
    const done = put(key, text);
    if (done) memory.delete(key);
    return done;
  };
  /** Removes a text; false when the browser refused. */
  const remove = (key: string): boolean => {
    memory.delete(key);
    return safely(() => (take().removeItem(key), true)) === true;
  };
  return {
    readStored,
    store,
    remove,
    /** What only this page has, because the browser refused it. */
    readRemembered: (key: string) => memory.get(key),
    read: (key: string) => memory.get(key) ?? readStored(key),
    /** Whether the browser lets anything be read; where it does, a refusal is for lack of room. */
    isReadable: (): boolean => safely(() => take().length) !== undefined,
    /** Whether the browser takes anything at all now. */
    isKeeping(): boolean {
      const works = put(STORED.probe, '1');
      return remove(STORED.probe) && works;
    },
    /** Stores a text; false when the browser refused, then this page remembers it. */
    write(key: string, text: string): boolean {
      const done = store(key, text);
      if (!done) memory.set(key, text);
      return done;
    },
    /** The names that begin so, sorted. */
    list(prefix: string): readonly string[] {
      const length = safely(() => take().length) ?? 0;
      const names = Array.from({ length }, (_, index) => safely(() => take().key(index)) ?? '');
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
