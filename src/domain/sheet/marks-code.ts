import { listSpots, type Checklist, type Party } from './checklist.ts';
import { dropUnseen } from '../data/drop-unseen.ts';
import { fingerprint } from '../files/fingerprint.ts';
import { MARKS, type Mark } from './mark.ts';

/**
 * The marks of one party as a short code to print and to type: one bit for the party, two for each spot, five bits a
 * character, then two check characters for every 29 (Reed–Solomon over 32 symbols: any one or two wrong characters are
 * caught, which with its checks a block of at most 31 allows). The check is mixed with the checklist and its items, so
 * that the code of another sheet is not taken for this one's.
 */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECKS = 2;
const BLOCK = 29;

export type ParsedCode =
  | { readonly kind: 'marks'; readonly party: Party; readonly marks: readonly Mark[] }
  | { readonly kind: 'bad'; readonly why: string };

type Coded = Pick<Checklist, 'id' | 'groups' | 'timings' | 'fields' | 'title' | 'parties' | 'edition'>;

/**
 * Takes a sheet's checklist, a party and its marks in the order of `listSpots`; gives the code in groups of four.
 * Throws when the number of marks is wrong.
 */
export function writeMarksCode(checklist: Coded, party: Party, marks: readonly Mark[]): string {
  if (marks.length !== listSpots(checklist, party).length) {
    throw new Error(
      `${checklist.id}: ${listSpots(checklist, party).length} marks are needed, ${marks.length} were given.`,
    );
  }
  const states = marks.map((mark) => MARKS.findIndex(({ id }) => id === mark));
  const bits = [party === 'city' ? 1 : 0, ...states.flatMap((state) => [state >> 1, state & 1])];
  const symbols = Array.from({ length: Math.ceil(bits.length / 5) }, (_, at) =>
    [0, 1, 2, 3, 4].reduce((sum, bit) => sum * 2 + (bits[at * 5 + bit] ?? 0), 0),
  );
  const whole = [...symbols, ...checkAll(symbols, seedOf(checklist))].map((symbol) => SIGNS[symbol]).join('');
  return whole.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * Takes a sheet's checklist and what was typed (any width or case, O for 0, I and L for 1, blanks and hyphens ignored);
 * gives the marks or, in Japanese, what is wrong. What stands around a code (「、。です) is left out.
 */
export function parseMarksCode(checklist: Coded, typed: string): ParsedCode {
  const text = foldCode(typed);
  const odd = [...text].find((sign) => !SIGNS.includes(sign));
  if (odd)
    return { kind: 'bad', why: `「${odd}」はコードに使わない文字です。数字と英字（I・L・O・Uのほか）だけを使います。` };
  const fitting = checklist.parties.filter((party) => codeLength(checklist, party) === text.length);
  if (fitting.length === 0) {
    const lengths = [...new Set(checklist.parties.map((party) => codeLength(checklist, party)))].join('または');
    return {
      kind: 'bad',
      why: `コードは${lengths}文字ですが、${text.length}文字あります。抜けや余りがないか確かめてください。`,
    };
  }
  const symbols = [...text].map((sign) => SIGNS.indexOf(sign));
  const data = symbols.slice(0, countData(checklist, fitting[0] ?? 'group'));
  if (checkAll(data, seedOf(checklist)).some((symbol, at) => symbol !== symbols[data.length + at])) {
    return {
      kind: 'bad',
      why: 'コードが合いません。どこかが違っているか、ほかの様式のコードです。紙と見比べてください。',
    };
  }
  const bits = data.flatMap((symbol) => [16, 8, 4, 2, 1].map((bit) => (symbol & bit ? 1 : 0)));
  const party: Party = bits[0] === 1 ? 'city' : 'group';
  if (!fitting.includes(party)) return { kind: 'bad', why: 'このコードを書く側は、このシートにありません。' };
  const marks = listSpots(checklist, party).map(
    (_, at) => MARKS[(bits[1 + at * 2] ?? 0) * 2 + (bits[2 + at * 2] ?? 0)]?.id ?? 'none',
  );
  return { kind: 'marks', party, marks };
}

function foldCode(typed: string): string {
  const signs = Array.from(
    dropUnseen(typed.normalize('NFKC'))
      .toUpperCase()
      .replace(/[\s\-‐‑‒–—―─━−ー_>]/g, '')
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1'),
  );
  const isLatin = (sign: string) => /[0-9A-Z]/.test(sign);
  const from = signs.findIndex(isLatin);
  return (from < 0 ? signs : signs.slice(from, signs.findLastIndex(isLatin) + 1)).join('');
}

function codeLength(checklist: Coded, party: Party): number {
  const data = countData(checklist, party);
  return data + Math.ceil(data / BLOCK) * CHECKS;
}

function countData(checklist: Coded, party: Party): number {
  return Math.ceil((1 + 2 * listSpots(checklist, party).length) / 5);
}

function checkAll(symbols: readonly number[], seed: number): readonly number[] {
  const blocks = Math.ceil(symbols.length / BLOCK);
  return Array.from({ length: blocks }, (_, at) => symbols.slice(at * BLOCK, (at + 1) * BLOCK)).flatMap((block) =>
    checkSymbols(block, seed),
  );
}

/** The remainder of the message divided by (x + 2)(x + 4) over 32 symbols, mixed with the seed. */
function checkSymbols(symbols: readonly number[], seed: number): readonly number[] {
  const [a, b] = [2 ^ 4, multiply(2, 4)];
  const rest = symbols.reduce<readonly [number, number]>(
    ([high, low], symbol) => {
      const factor = symbol ^ high;
      return [low ^ multiply(factor, a), multiply(factor, b)];
    },
    [0, 0],
  );
  return [rest[0] ^ (seed & 31), rest[1] ^ ((seed >> 5) & 31)];
}

/** Product of two of the 32 symbols, modulo x⁵ + x² + 1. */
function multiply(a: number, b: number): number {
  const product = [0, 1, 2, 3, 4].reduce((sum, bit) => sum ^ ((b >> bit) & 1 ? a << bit : 0), 0);
  return [8, 7, 6, 5].reduce((sum, bit) => ((sum >> bit) & 1 ? sum ^ (0x25 << (bit - 5)) : sum), product);
}

/** Ten bits that stand for the checklist and its spots (FNV-1a over their ids). */
function seedOf(checklist: Coded): number {
  const ids = [
    checklist.id,
    ...checklist.groups.flatMap(({ items }) => items.map(({ id }) => id)),
    ...checklist.timings.map(({ id }) => id),
  ];
  const hash = fingerprint(ids.join(' '));
  return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & 1023;
}
