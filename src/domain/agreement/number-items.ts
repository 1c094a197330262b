const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';

/** Names an item of a clause by its place, from 0, as Word counts them: (1), (2), …. */
export function nameItemAt(at: number): string {
  return `(${at + 1})`;
}

/** Names what stands under an item by its place, from 0: ア, イ, …. */
export function nameKanaAt(at: number): string {
  return KANA[at % KANA.length] ?? '';
}
