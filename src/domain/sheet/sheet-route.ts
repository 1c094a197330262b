import { trimLinkTail } from '../handbook/trim-link-tail.ts';

export const SHEET_VIEWS = ['fill', 'compare', 'change'] as const;
/** A sheet is filled in, both parties stand beside each other, or the first time beside the last. */
export type SheetView = (typeof SHEET_VIEWS)[number];
/**
 * Where the reader is: the shelf (no sheet) or a sheet in one of its views. Kept in the fragment, which no server sees.
 */
export type SheetRoute = {
  readonly id: string;
  readonly view: SheetView;
  /** The timing that is filled in or compared; left out as long as nobody chose one. */
  readonly timing?: string | undefined;
};

/** Writes where the reader is as the fragment of an address. */
export function formatRoute({ id, view, timing }: SheetRoute): string {
  const query = [`sheet=${id}`, view === 'fill' ? '' : `view=${view}`, timing ? `time=${timing}` : ''];
  return id === '' ? '' : `#${query.filter(Boolean).join('&')}`;
}

/** Takes the fragment of an address; gives where it leads. A sign that mail took into the link is left out. */
export function parseRoute(hash: string): SheetRoute {
  const query = new URLSearchParams(hash.slice(1));
  const read = (name: string) => trimLinkTail(query.get(name) ?? '');
  const view = SHEET_VIEWS.find((one) => one === read('view')) ?? 'fill';
  const timing = read('time');
  return { id: read('sheet'), view, ...(timing === '' ? {} : { timing }) };
}
