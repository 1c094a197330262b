/** Why a file is not taken in, in one Japanese sentence that says what to do. Nothing has been written then. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Stops the import with a sentence for the person who ran it. */
export function refuse(sentence: string): never {
  throw new Refusal(sentence);
}
