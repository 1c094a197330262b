import { raiseSigns } from '../model/raise-signs.ts';

/** Words that a page sets at once: where they begin, how large they are. */
export type Piece = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly text: string;
  /** Set upright from top to bottom, or turned against the page. */
  readonly isTurned: boolean;
  readonly font: string;
};

/** The words of a page that make its lines, and those that do not. */
export type SortedPieces = {
  readonly lines: readonly Piece[];
  readonly turned: readonly Piece[];
  /** Words of fonts that only say numbers of their own signs. */
  readonly coded: readonly Piece[];
  readonly readings: readonly Reading[];
};

/** Furigana, and the word that it stands above. */
export type Reading = { readonly piece: Piece; readonly base: string };

const KANA = /^[ぁ-ゖァ-ヺー・\s　]+$/;
/** What numbers of signs look like, and hardly a text of a city; letters of Vietnamese and macrons are none of it. */
const STRANGE =
  /[\p{Cc}\p{Cn}\ufffd\u3400-\u4dbf\u0530-\u05ff\u0700-\u0dff\u0f00-\u10ff\u1200-\u1cff]|(?![ĀāĪīŪūĒēŌōĂăĐđĨĩŨũƠơƯưŒœŠšŽž])[\u0100-\u02af]/gu;
const [SMALL, MOST_STRANGE] = [0.8, 0.15];

/** Sorts out what would stand in a wrong place or as wrong letters, and puts raised signs into their lines. */
export function sortPieces(all: readonly Piece[]): SortedPieces {
  const turned = all.filter(({ isTurned }) => isTurned);
  const upright = all.filter(({ isTurned }) => !isTurned);
  const fonts = Map.groupBy(upright, ({ font }) => font);
  const coded = [...fonts.values()].filter(isCoded).flat();
  const read = upright.filter((piece) => !coded.includes(piece));
  const readings = read.flatMap((piece) => {
    const base = KANA.test(piece.text) ? read.find((other) => standsAbove(piece, other)) : undefined;
    return base ? [{ piece, base: wordBelow(piece, base) }] : [];
  });
  const left = read.filter((piece) => !readings.some((one) => one.piece === piece));
  return { lines: left.map((piece) => putInLine(piece, left)), turned, coded, readings };
}

function isCoded(pieces: readonly Piece[]): boolean {
  const text = pieces.map((piece) => piece.text).join('');
  const strange = text.match(STRANGE)?.length ?? 0;
  return strange > 2 && strange > text.length * MOST_STRANGE;
}

function standsAbove({ x, y, size, width }: Piece, base: Piece): boolean {
  const middle = x + width / 2;
  const isOver = middle > base.x && middle < base.x + base.width;
  return size < base.size * SMALL && isOver && y > base.y + base.size * 0.6 && y < base.y + base.size * 1.4;
}

/** The characters of a line that furigana stand above, without the kana around them. */
function wordBelow({ x, width }: Piece, base: Piece): string {
  const each = base.width / base.text.length;
  const below = [...base.text].filter((_, at) => {
    const middle = base.x + (at + 0.5) * each;
    return middle > x - each / 4 && middle < x + width + each / 4;
  });
  return below.join('').replace(/^[ぁ-ゖ、。]+|[ぁ-ゖ、。]+$/g, '');
}

/** A small sign right behind a larger one, a little above or below it, belongs to its line: m². */
function putInLine(piece: Piece, all: readonly Piece[]): Piece {
  const before = all.find(
    ({ x, y, size, width }) =>
      piece.size < size * SMALL &&
      Math.abs(piece.x - x - width) < size * 0.3 &&
      piece.y > y - size * 0.4 &&
      piece.y < y + size * 0.6,
  );
  if (before === undefined || Math.abs(piece.y - before.y) < before.size * 0.05) return piece;
  return { ...piece, y: before.y, text: raiseSigns(piece.text, piece.y > before.y ? 'superscript' : 'subscript') };
}
