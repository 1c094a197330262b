/** What a browser tells of the network; most tell nothing. */
export type Connection = { readonly saveData?: boolean; readonly type?: string };

/** Kinds of network on which the bytes cost nobody anything. */
const FREE: readonly string[] = ['wifi', 'ethernet', 'wimax'];

/**
 * Whether the words of a city may be fetched before they are asked for. Never where bytes are to be saved or a phone's
 * network is told; where nothing is told, after the second question, because many ask one only.
 */
export function mayGoAhead(questions: number, { saveData = false, type = '' }: Connection = {}): boolean {
  if (saveData || type === 'cellular' || type === 'none') return false;
  return FREE.includes(type) || questions > 1;
}

/** Whether what is asked is another question, and not the one before with more or fewer letters. */
export function isAnother(query: string, before: string): boolean {
  return before === '' || !(query.startsWith(before) || before.startsWith(query));
}
