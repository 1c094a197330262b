/**
 * What an officer does to a file of the city: files are named below its folder, `*` stands for all; behind a slash,
 * below the folder of all content.
 */
export type Slip = { readonly file: string } & (
  | { readonly from: string; readonly to: string; readonly everywhere?: true }
  | { readonly append: string }
  | { readonly write: string }
  | { readonly move: string | null }
  | { readonly swap: readonly [number, number] }
  | { readonly as: 'BOM' | 'CRLF' | 'CR' | 'Shift_JIS' | 'EUC-JP' | 'UTF-16' | 'NFD' }
);

type Files = ReadonlyMap<string, Uint8Array>;

const utf8 = new TextEncoder();

/** Gives a content folder in which some slips were made. Throws when what a slip changes is not there. */
export function applyMistake(files: Files, folder: string, slips: readonly Slip[]): Files {
  const changed = new Map(files);
  for (const slip of slips) {
    const paths =
      slip.file === '*'
        ? [...changed.keys()].filter((path) => path.startsWith(folder))
        : [slip.file.startsWith('/') ? slip.file.slice(1) : folder + slip.file];
    for (const path of paths) {
      const bytes = change(changed.get(path), slip, path);
      if ('move' in slip) changed.delete(path);
      if ('move' in slip && slip.move !== null) changed.set(folder + slip.move, bytes);
      else if (!('move' in slip)) changed.set(path, bytes);
    }
  }
  return changed;
}

function change(bytes: Uint8Array | undefined, slip: Slip, path: string): Uint8Array {
  if ('write' in slip) return utf8.encode(slip.write);
  if (bytes === undefined) throw new Error(`There is no ${path}.`);
  if ('move' in slip) return bytes;
  const text = new TextDecoder().decode(bytes);
  if ('append' in slip) return utf8.encode(text + slip.append);
  if ('swap' in slip) return utf8.encode(swapColumns(text, slip.swap));
  if ('as' in slip) return saveAs(text, slip.as);
  if (!text.includes(slip.from)) throw new Error(`${path} does not hold "${slip.from}".`);
  return utf8.encode(slip.everywhere ? text.replaceAll(slip.from, slip.to) : text.replace(slip.from, () => slip.to));
}

/** Of a table without quoted cells: the head stays, the cells below it change places. */
function swapColumns(text: string, [one, other]: readonly [number, number]): string {
  const [head, ...rows] = text.split('\r\n');
  const swapped = rows.map((row) => {
    const cells = row.split(',');
    return cells.map((cell, at) => (at === one ? cells[other] : at === other ? cells[one] : cell)).join();
  });
  return [head, ...swapped].join('\r\n');
}

function saveAs(text: string, form: Extract<Slip, { as: string }>['as']): Uint8Array {
  if (form === 'BOM') return utf8.encode(`\uFEFF${text}`);
  if (form === 'CRLF') return utf8.encode(text.replace(/\r?\n/g, '\r\n'));
  if (form === 'CR') return utf8.encode(text.replace(/\r?\n/g, '\r'));
  if (form === 'NFD') return utf8.encode(text.normalize('NFD'));
  if (form === 'UTF-16') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const known = form === 'Shift_JIS' ? mapPairs('shift_jis', 0x81) : mapPairs('euc-jp', 0xa1);
  return Uint8Array.from(
    [...text].flatMap(
      (letter) => known.get(letter) ?? [letter.codePointAt(0) ?? 0].map((code) => (code < 0x80 ? code : 0x3f)),
    ),
  );
}

/** No standard function writes these encodings, so every pair of bytes is read once. */
function mapPairs(encoding: string, first: number): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let lead = first; lead <= 0xfc; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const letter = decoder.decode(Uint8Array.from([lead, trail]));
      if ([...letter].length === 1 && letter !== '\uFFFD' && !pairs.has(letter)) pairs.set(letter, [lead, trail]);
    }
  return pairs;
}
