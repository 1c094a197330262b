import { getEntry, type CollectionEntry } from 'astro:content';

/** Gives what the last run of the accessibility tests found. Throws when it was never recorded. */
export async function getAccessibilityRecord(): Promise<CollectionEntry<'accessibility'>['data']> {
  const entry = await getEntry('accessibility', 'record');
  if (!entry) throw new Error('content/accessibility/record.json がありません。npm run a11y で作ってください。');
  return entry.data;
}
