import { getCollection, type CollectionEntry } from 'astro:content';
import { findOriginal, type Shelf } from '../domain/easy/original.ts';
import { isFresh, type ExplainedWord, type Retelling } from '../domain/easy/retelling.ts';
import { address } from '../domain/handbook/address.ts';
import { remember } from './remember.ts';

/** A text in easy Japanese, and whether its original is still the one it was written beside. */
export type Retold = { readonly id: string; readonly retelling: Retelling; readonly isStale: boolean };

/** Gives every text in easy Japanese by what it retells (`findOriginal`). */
const mapRetold = remember(async (): Promise<ReadonlyMap<string, Retold>> => {
  const shelf = await readShelf();
  return new Map(
    (await getCollection('retellings')).flatMap(({ id, data }) => {
      const original = findOriginal(id, shelf);
      return original === undefined ? [] : [[id, { id, retelling: data, isStale: !isFresh(data, original) }]];
    }),
  );
});

/** Takes what is retold; gives its text in easy Japanese, or undefined when there is none. */
export async function findRetold(id: string): Promise<Retold | undefined> {
  return (await mapRetold()).get(id);
}

/** Gives every text in easy Japanese, in no order. */
export async function listAllRetold(): Promise<readonly Retold[]> {
  return [...(await mapRetold()).values()];
}

/** Takes what the ids of some begin with (`questions/`, `kodaira/terms/`); gives them all, in no order. */
export async function listRetold(start: string): Promise<readonly Retold[]> {
  return (await listAllRetold()).filter(({ id }) => id.startsWith(start));
}

/** Takes what may be retold and its address; gives the address of its text in easy Japanese, if there is one. */
export async function findEasyPath(id: string, path: string): Promise<string | undefined> {
  return (await mapRetold()).has(id) ? address.easy(path) : undefined;
}

/** Takes a document's id; gives what its first chapter is called among what may be retold. */
export function nameFirstChapter(document: string): string {
  return document.replace('/', '/chapters/');
}

/** Whether any term of any city has a text in easy Japanese. */
export async function hasEasyGlossary(): Promise<boolean> {
  return (await listAllRetold()).some(({ id }) => id.split('/')[1] === 'terms');
}

/** Gives the words that every text in easy Japanese explains alike. */
export const listExplainedWords = remember(async (): Promise<readonly ExplainedWord[]> =>
  (await getCollection('easyWords')).flatMap(({ data }) => data.explained),
);

async function readShelf(): Promise<Shelf> {
  const [forms, asked, cities, schemes, terms, meanings, documents, sections] = await Promise.all([
    getCollection('forms'),
    getCollection('wizardQuestions'),
    getCollection('cities'),
    getCollection('schemes'),
    getCollection('terms'),
    getCollection('meanings'),
    getCollection('documents'),
    getCollection('sections'),
  ]);
  return {
    ...{ forms, cities, schemes, terms, meanings, documents },
    questions: asked.flatMap(({ data }) => data.questions),
    sections: sections.map(({ id, body = '' }: CollectionEntry<'sections'>) => ({ id, body })),
  };
}
