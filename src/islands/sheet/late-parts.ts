import { later } from './Later.tsx';

const loadTakeIn = () => import('./TakeIn.tsx').then(({ TakeIn }) => TakeIn);
const loadTalkView = () => import('./TalkView.tsx').then(({ TalkView }) => TalkView);

/** The way in for what others sent; a sheet is begun without it. */
export const TakeIn = later(loadTakeIn);

/** Both parties beside each other; `preloadTalkView` fetches it before it is asked for. */
export const TalkView = later(loadTalkView);

/** What lies on the shelf on rare occasions: deleted sheets, and what is no sheet of this page. */
export const ShelfBin = later(() => import('./ShelfBin.tsx').then((part) => part.ShelfBin));
export const ShelfStrays = later(() => import('./ShelfStrays.tsx').then((part) => part.ShelfStrays));
export const StraySheet = later(() => import('./StraySheet.tsx').then((part) => part.StraySheet));

/** Fetches the comparison ahead, so that it is there when it is asked for, also without a network. */
export function preloadTalkView(): void {
  loadTalkView().catch(() => undefined); // whoever asks for it is told
}
