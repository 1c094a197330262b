import { later } from '../page/Later.tsx';

/** An open sheet: the shelf, which stands in the page, is awake without it. */
export const ChecklistDesk = later(() => import('./ChecklistDesk.tsx').then((part) => part.ChecklistDesk));
export const WorksheetDesk = later(() => import('./WorksheetDesk.tsx').then((part) => part.WorksheetDesk));

/** The way in for what others sent; a sheet is begun without it. */
export const TakeIn = later(() => import('./TakeIn.tsx').then((part) => part.TakeIn));

/** The ways out; their first is there before anybody needs it. */
export const Exchange = later(() => import('./Exchange.tsx').then((part) => part.Exchange));

/** The way out to the other party. */
export const SendToPartner = later(() => import('./SendToPartner.tsx').then((part) => part.SendToPartner));

/** The ways out to other programs. */
export const SheetOffers = later(() => import('./SheetOffers.tsx').then((part) => part.SheetOffers));
export const BlankOffers = later(() => import('./SheetOffers.tsx').then((part) => part.BlankOffers));

/** What is of a filled sheet only on paper. */
export const CodeLine = later(() => import('./CodeLine.tsx').then((part) => part.CodeLine));

/** Both parties beside each other. */
export const TalkView = later(() => import('./TalkView.tsx').then((part) => part.TalkView));

/** The first time beside the last. */
export const ChangeView = later(() => import('./ChangeView.tsx').then((part) => part.ChangeView));

/** What an open sheet seldom has to say. */
export const ConflictNote = later(() => import('./ConflictNote.tsx').then((part) => part.ConflictNote));
export const UnknownCells = later(() => import('./UnknownCells.tsx').then((part) => part.UnknownCells));
export const EmptyBin = later(() => import('./EmptyBin.tsx').then((part) => part.EmptyBin));

/** What is asked on the shelf on a press. */
export const NameForm = later(() => import('./NameForm.tsx').then((part) => part.NameForm));

/** What lies on the shelf on rare occasions: deleted sheets, and what is no sheet of this page. */
export const ShelfBin = later(() => import('./ShelfBin.tsx').then((part) => part.ShelfBin));
export const ShelfStrays = later(() => import('./ShelfStrays.tsx').then((part) => part.ShelfStrays));
export const StraySheet = later(() => import('./StraySheet.tsx').then((part) => part.StraySheet));
