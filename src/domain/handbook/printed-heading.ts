import type { Section } from './handbook.ts';

/** A heading as the source prints it: its lines, and whether the text goes on in the last one: 第１条　この条例は. */
export type PrintedHeading = { readonly lines: readonly string[]; readonly runsIn: boolean };

type Headed = Pick<Section, 'label' | 'title' | 'titleIsOurs' | 'printed'> & { readonly article?: number | undefined };

/**
 * Takes a section of a city's own words; gives its heading as statutes print them unless the section says otherwise: an
 * article's caption in brackets above its number, anything else on one line. A title of ours is none of its lines.
 */
export function printHeading({ label, title, titleIsOurs, printed, article }: Headed): PrintedHeading {
  if (printed !== '') return { lines: printed.split('\n'), runsIn: /\s$/.test(printed) };
  if (article !== undefined) return { lines: [...(titleIsOurs ? [] : [`（${title}）`]), `${label}　`], runsIn: true };
  const line = [label, titleIsOurs ? '' : title].filter((part) => part !== '').join('　');
  return { lines: line === '' ? [] : [line], runsIn: false };
}
