import { proseComponents } from './components.ts';
import Item from './official/Item.astro';
import Paragraph from './official/Paragraph.astro';

/** What authors may use where the words are a city's own: provisions with the signs that the source prints. */
export const officialComponents = { ...proseComponents, Item, Paragraph };
