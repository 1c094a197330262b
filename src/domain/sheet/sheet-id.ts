/** Gives a whole number below 2³² that nobody foresees: the browser's source of chance, in tests a seeded one. */
export type Chance = () => number;

const SIGNS = 'abcdefghijklmnopqrstuvwxyz234567';
/** A number of 32 bits carries six signs of five bits. */
const SIGNS_A_NUMBER = 6;

/** Names a sheet so that no two devices ever choose the same name (100 bits). */
export function makeSheetId(chance: Chance): string {
  return makeName(chance, 20);
}

/**
 * Names whoever writes into one opened copy of one sheet; a name that served two copies would mix their histories (A1).
 */
export function makeWriterId(chance: Chance): string {
  return makeName(chance, 12);
}

function makeName(chance: Chance, length: number): string {
  const signs = Array.from({ length: Math.ceil(length / SIGNS_A_NUMBER) }, chance).flatMap((number) =>
    Array.from({ length: SIGNS_A_NUMBER }, (_, at) => SIGNS[(number >>> (at * 5)) & 31] ?? ''),
  );
  return signs.slice(0, length).join('');
}
