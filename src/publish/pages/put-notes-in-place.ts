import type { HTMLElement } from 'node-html-parser';
import { NOTE_MARK } from '../../domain/page/page-marks.ts';

/**
 * Puts the editor's notes that a page only marks back to where their marks are, behind the paragraph or at the end of
 * the item: for readers that know no popovers. Takes any part of a page that holds marks and notes, and changes it.
 */
export function putNotesInPlace(part: HTMLElement): void {
  // The last first: two of one paragraph keep their order behind it.
  for (const mark of part.querySelectorAll(NOTE_MARK).toReversed()) {
    const note = part.querySelector(`#${mark.getAttribute('popovertarget')}`);
    (mark.closest('p') ?? mark).insertAdjacentHTML(
      'afterend',
      `<div><p data-sign>編集注</p>${note?.innerHTML ?? ''}</div>`,
    );
    mark.remove();
    note?.remove();
  }
}
