import { listDocuments } from './documents.ts';

/** Gives a permanent number to show as an example, because readers try examples: the first there is. */
export async function findExampleNumber(): Promise<string> {
  const [first] = (await listDocuments()).flatMap(({ chapters }) => chapters.flatMap(({ sections }) => sections));
  if (!first) throw new Error('どの文書にも節がありません。content/citiesを確かめてください。');
  return first.code;
}
