import { tellBooklet } from '../../domain/handbook/wording.ts';
import type { BookletSection } from './assemble-booklet.ts';

/** Says under the title what a booklet is and whose words it holds, on the page and in Word. */
export function describeMaking(site: string, sections: readonly Pick<BookletSection, 'wordings'>[]): string {
  return `${site}から${sections.length}節を選んでまとめたものです。${tellBooklet(sections.flatMap(({ wordings }) => wordings))}`;
}
