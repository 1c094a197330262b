/** Reads bytes of a WebAssembly module one after the other. */
export class ModuleReader {
  at = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  /** A number as WebAssembly writes it: seven bits a byte, the last byte below 128. */
  number(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return value;
    }
  }

  take(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }
}

/** How many numbers follow an instruction, by ranges of the instructions that are known. */
const NUMBERS: readonly (readonly [from: number, to: number, numbers: number])[] = [
  [0x00, 0x01, 0],
  [0x02, 0x04, 1],
  [0x05, 0x05, 0],
  [0x0b, 0x0b, 0],
  [0x0c, 0x0d, 1],
  [0x0f, 0x0f, 0],
  [0x11, 0x11, 2],
  [0x1a, 0x1b, 0],
  [0x20, 0x26, 1],
  [0x28, 0x3e, 2],
  [0x3f, 0x42, 1],
  [0x45, 0xc4, 0],
  [0xd0, 0xd0, 1],
  [0xd1, 0xd1, 0],
];
/** The same for those that begin with a prefix: sizes and copies of memory and tables. */
const PREFIXED = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];
const [TABLE_OF_BRANCHES, CHOICE, PREFIX, FLOAT, DOUBLE] = [0x0e, 0x1c, 0xfc, 0x43, 0x44];
const NAMES_A_FUNCTION: ReadonlySet<number> = new Set([0x10, 0xd2]);

/**
 * Lists the functions that the body of a function names: those it calls, and those it hands on. Throws at an
 * instruction that is not known here.
 */
export function listCalled(body: Uint8Array): readonly number[] {
  const reader = new ModuleReader(body);
  for (let kinds = reader.number(); kinds > 0; kinds -= 1) {
    reader.number();
    reader.byte();
  }
  const called: number[] = [];
  while (!reader.isAtEnd()) {
    const instruction = reader.byte();
    if (NAMES_A_FUNCTION.has(instruction)) called.push(reader.number());
    else skipRest(reader, instruction);
  }
  return called;
}

function skipRest(reader: ModuleReader, instruction: number): void {
  if (instruction === FLOAT) reader.take(4);
  else if (instruction === DOUBLE) reader.take(8);
  else skipNumbers(reader, countNumbers(reader, instruction));
}

function countNumbers(reader: ModuleReader, instruction: number): number {
  if (instruction === TABLE_OF_BRANCHES) return reader.number() + 1;
  if (instruction === CHOICE) return reader.number();
  const isKnown = ([from, to]: (typeof NUMBERS)[number]) => from <= instruction && instruction <= to;
  const known = instruction === PREFIX ? PREFIXED[reader.number()] : NUMBERS.find(isKnown)?.[2];
  if (known === undefined)
    throw new Error(
      `Pagefind のモジュールに、知らない命令 ${instruction} があります。src/pagefind/README.md を見てください。`,
    );
  return known;
}

function skipNumbers(reader: ModuleReader, count: number): void {
  for (let left = count; left > 0; left -= 1) reader.number();
}
