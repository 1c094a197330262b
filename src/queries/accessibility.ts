import { getEntry, type CollectionEntry } from 'astro:content';

/** Gives what the runs of the accessibility tests found. Throws when they were never recorded. */
export async function getAccessibilityRecord(): Promise<CollectionEntry<'accessibility'>['data']> {
  const entry = await getEntry('accessibility', 'accessibility');
  if (!entry) throw new Error('src/records/accessibility.json がありません。npm run a11y で作ってください。');
  return entry.data;
}
