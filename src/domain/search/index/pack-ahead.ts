import { WHOLE } from '../plan/cut-tokens.ts';
import { packOne, walkPostings, type Postings } from './postings.ts';

/**
 * All words of an index with their places, as a browser fetches them while nobody waits. Columns of equal things, which
 * compress best: words (of pairs the first sign once), distances between places, and strengths.
 */
export type PackedAhead = {
  /** Whether a word that is not among them stands nowhere. */
  readonly isWhole: boolean;
  readonly words: string;
  readonly distances: string;
  readonly strengths: string;
};

const [LINE, TAB] = ['\n', '\t'];
/** A distance is one sign, a further one for each time it is beyond the last. */
const [FIRST, LAST] = [33, 123];
const FAR = LAST - FIRST;

/** Whether a word stands for all that begins with its one sign: such words are left out, because they are large. */
export function isSign(word: string): boolean {
  return word.length === 2 && word.endsWith(WHOLE);
}

/** Packs words in the order of their signs. With `isWhole` there are no others but signs. */
export function packAhead(words: Postings, isWhole: boolean): PackedAhead {
  const sorted = Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const columns = sorted.map(([, packed]) => {
    let [distances, strengths, before] = ['', '', 0];
    walkPostings(packed, (at, strength) => {
      distances += packDistance(at - before);
      strengths += packOne(0, strength).slice(1);
      before = at;
    });
    return { distances, strengths };
  });
  return {
    isWhole,
    words: packNames(sorted.map(([word]) => word)),
    distances: columns.map(({ distances }) => distances).join(LINE),
    strengths: columns.map(({ strengths }) => strengths).join(''),
  };
}

/** The inverse of `packAhead`. */
export function unpackAhead({ words, distances, strengths }: PackedAhead): ReadonlyMap<string, string> {
  const lines = distances.split(LINE);
  let at = 0;
  return new Map(
    unpackNames(words).map((word, line) => {
      let [packed, distance] = ['', 0];
      for (const sign of lines[line] ?? '') {
        const told = sign.charCodeAt(0) - FIRST;
        distance += told;
        if (told === FAR) continue;
        packed += `${distance.toString(36)}${strengths.charAt(at++)}`;
        distance = 0;
      }
      return [word, packed];
    }),
  );
}

function packDistance(distance: number): string {
  const times = Math.floor(distance / FAR);
  return String.fromCharCode(...Array<number>(times).fill(LAST), FIRST + distance - times * FAR);
}

function packNames(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      const [first = '', second = '', ...others] = [...word];
      const isPair = others.length === 0 && second !== WHOLE && second !== '';
      const begin = first === before ? '' : `${LINE}${first}`;
      before = isPair ? first : '';
      return isPair ? `${begin}${second}` : `${TAB}${word}`;
    })
    .join('');
}

/** A tab begins a word that is no pair; it ends where a line or a tab begins. */
function unpackNames(packed: string): readonly string[] {
  return packed.split(LINE).flatMap((line) => {
    const [pairs = '', ...others] = line.split(TAB);
    const [first = '', ...seconds] = [...pairs];
    return [...seconds.map((second) => `${first}${second}`), ...others];
  });
}
