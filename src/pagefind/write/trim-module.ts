import { CALLED_EXPORTS } from '../file-format.ts';
import { listCalled, ModuleReader } from './walk-code.ts';

/** A section of a module by its number, without its length. */
type Section = { readonly kind: number; readonly content: Uint8Array };

const [CUSTOM, IMPORTS, EXPORTS, ELEMENTS, CODE] = [0, 2, 7, 9, 10];
const HEAD = 8;
const FUNCTION = 0;
/** A function of no locals that ends the program: nobody comes there. */
const EMPTY = Uint8Array.of(0, 0x00, 0x0b);

/**
 * Leaves out of Pagefind's module what is never called here (filters, sorting of its own, what its own script needs)
 * and what was noted of how it was made: every first question fetches it. What is left stands where it stood. Throws
 * when the module holds what is not known here.
 */
export function trimModule(module: Uint8Array): Uint8Array {
  const sections = readSections(module).filter(({ kind }) => kind !== CUSTOM);
  const find = (kind: number) => sections.find((section) => section.kind === kind)?.content ?? new Uint8Array([0]);
  const held = readExports(find(EXPORTS)).filter(({ name }) => CALLED_EXPORTS.has(name));
  const imported = countImports(find(IMPORTS));
  const bodies = readBodies(find(CODE));
  const roots = [...held.filter(({ kind }) => kind === FUNCTION).map(({ at }) => at), ...readElements(find(ELEMENTS))];
  const reached = reach(roots, bodies, imported);
  const left = bodies.map((body, at) => (reached.has(at + imported) ? body : EMPTY));
  const anew = new Map([
    [EXPORTS, writeList(held.map(({ written }) => written))],
    [CODE, writeList(left.map((body) => concat([writeNumber(body.length), body])))],
  ]);
  const written = sections.map(({ kind, content }) => {
    const now = anew.get(kind) ?? content;
    return concat([Uint8Array.of(kind), writeNumber(now.length), now]);
  });
  return concat([module.subarray(0, HEAD), ...written]);
}

function reach(roots: readonly number[], bodies: readonly Uint8Array[], imported: number): ReadonlySet<number> {
  const reached = new Set<number>();
  for (const waiting = [...roots]; waiting.length > 0;) {
    const at = waiting.pop() ?? 0;
    const body = bodies[at - imported];
    if (reached.has(at) || !body) continue;
    reached.add(at);
    waiting.push(...listCalled(body));
  }
  return reached;
}

function readSections(module: Uint8Array): readonly Section[] {
  const reader = new ModuleReader(module);
  reader.take(HEAD);
  const sections: Section[] = [];
  while (!reader.isAtEnd()) {
    const kind = reader.byte();
    sections.push({ kind, content: reader.take(reader.number()) });
  }
  return sections;
}

function readExports(content: Uint8Array) {
  return readList(content, (reader) => {
    const from = reader.at;
    const name = new TextDecoder().decode(reader.take(reader.number()));
    const [kind, at] = [reader.byte(), reader.number()];
    return { name, kind, at, written: reader.bytes.subarray(from, reader.at) };
  });
}

/** Of what is imported only functions are known, which count among the functions, before the module's own. */
function countImports(content: Uint8Array): number {
  return readList(content, (reader) => {
    reader.take(reader.number());
    reader.take(reader.number());
    return [reader.byte(), reader.number()];
  }).length;
}

/** The functions in the tables of a module: a list from a place in the first table, as compilers write it. */
function readElements(content: Uint8Array): readonly number[] {
  return readList(content, (reader) => {
    if (reader.number() !== 0)
      throw new Error('Pagefind のモジュールの表の書き方が違います。src/pagefind/README.md を見てください。');
    reader.take(1); // a constant
    reader.number();
    reader.take(1); // its end
    return Array.from({ length: reader.number() }, () => reader.number());
  }).flat();
}

function readBodies(content: Uint8Array): readonly Uint8Array[] {
  return readList(content, (reader) => reader.take(reader.number()));
}

function readList<Thing>(content: Uint8Array, read: (reader: ModuleReader) => Thing): readonly Thing[] {
  const reader = new ModuleReader(content);
  return Array.from({ length: reader.number() }, () => read(reader));
}

function writeList(things: readonly Uint8Array[]): Uint8Array {
  return concat([writeNumber(things.length), ...things]);
}

function writeNumber(number: number): Uint8Array {
  const bytes: number[] = [];
  for (let left = number; bytes.length === 0 || left > 0; left >>>= 7)
    bytes.push((left & 127) | (left > 127 ? 128 : 0));
  return Uint8Array.from(bytes);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
