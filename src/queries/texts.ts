import { getEntry, type CollectionEntry } from 'astro:content';
import { isEdition } from '../domain/editions/edition.ts';
import type { Section } from '../domain/handbook/handbook.ts';

/** Takes a section, of whatever edition; gives its text, or undefined when no file stands for it. */
export async function findText({
  document,
  chapter,
  id,
}: Pick<Section, 'document' | 'chapter' | 'id'>): Promise<CollectionEntry<'sections' | 'editionSections'> | undefined> {
  const name = `${document}/${chapter}/${id}`;
  return isEdition(document) ? getEntry('editionSections', name) : getEntry('sections', name);
}
