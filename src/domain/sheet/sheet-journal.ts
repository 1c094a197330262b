import { fingerprint } from '../files/fingerprint.ts';
import type { SafeBox } from '../storage/safe-box.ts';
import { STORED } from '../storage/stored-names.ts';
import { openKeys, type KeyBox, type Refusal } from './key-box.ts';
import { toPart, type Part } from './sheet-part.ts';

const { sheets: SHEET, ownWriters: OWN, unreadableSheets: ASIDE } = STORED;

/**
 * Keeps every sheet at once, in the storage that answers at once, one key a sheet; what stands in it is taken apart
 * once.
 */
export class SheetJournal {
  readonly box: KeyBox;
  readonly #parts = new Map<string, Part>();

  constructor(box: SafeBox, prefix: string) {
    this.box = openKeys(box, prefix);
  }

  /** The ids of the sheets it holds, readable or not. */
  list(): readonly string[] {
    return this.box.list(SHEET).map((key) => key.slice(SHEET.length));
  }

  /** What it holds of a sheet now; another tab may have written since. */
  read(id: string): Part | undefined {
    const [text, names] = [this.box.read(`${SHEET}${id}`), this.box.read(`${OWN}${id}`)];
    if (text === undefined) return void this.#parts.delete(id);
    const known = this.#parts.get(id);
    const own = parseOwn(names);
    if (known?.text === text && known.own.join() === own.join()) return known;
    const part = known?.text === text ? { ...known, own } : toPart(text, own);
    this.#parts.set(id, part);
    return part;
  }

  /** What stands under any other key, taken apart once. */
  readOther(key: string): Part | undefined {
    const text = this.box.read(key);
    if (text === undefined) return void this.#parts.delete(`/${key}`);
    const known = this.#parts.get(`/${key}`);
    if (known?.text === text) return known;
    const part = toPart(text);
    this.#parts.set(`/${key}`, part);
    return part;
  }

  /**
   * Writes a sheet over what can be read; a text that cannot is put aside first, a newer one stays. Says why when it
   * could not.
   */
  write(id: string, part: Part): Refusal | 'newer' | undefined {
    const before = this.read(id);
    if (before?.parsed.kind === 'newer') return 'newer';
    const aside = before && before.sheet?.id !== id ? this.putAside(id, before.text) : undefined;
    const refused = aside ?? this.box.write(`${SHEET}${id}`, part.text);
    if (refused) return refused;
    this.#parts.set(id, part);
    if ((before?.own ?? []).join() !== part.own.join()) this.box.write(`${OWN}${id}`, JSON.stringify(part.own));
    return undefined;
  }

  /** Keeps a text that cannot be read under a name of its own; the same text once. Says why when it could not. */
  putAside(id: string, text: string): Refusal | undefined {
    const bare = nameAside(id, text);
    const names = [bare, ...Array.from({ length: 9 }, (_, at) => `${bare}-${at + 2}`)];
    const free = names.find((name) => [undefined, text].includes(this.box.read(name)));
    return free === undefined ? 'full' : this.box.write(free, text);
  }

  /** The key of a sheet, to name its text when it cannot be read. */
  keyOf(id: string): string {
    return `${SHEET}${id}`;
  }
}

/** Names the place of an unreadable text after what it says, so that putting it aside twice keeps it once. */
export function nameAside(id: string, text: string): string {
  return `${ASIDE}${id}-${fingerprint(text).toString(36)}`;
}

function parseOwn(text: string | undefined): readonly string[] {
  try {
    const own: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(own) ? own.filter((by) => typeof by === 'string') : [];
  } catch {
    return [];
  }
}
