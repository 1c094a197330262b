import type { FunctionComponent } from 'preact';
import type { WordDocument } from '../../domain/office/word-document.ts';
import type { Checklist, ChecklistTiming, Party } from '../../domain/sheet/checklist.ts';
import type { Side } from '../../domain/sheet/sheet-side.ts';
import type { SheetStore } from '../../domain/sheet/sheet-store.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';
import type { OpenSheet } from './use-sheet.ts';

/** What fills the part of one party at one time. */
export type FillProps = {
  readonly checklist: Checklist;
  readonly open: OpenSheet;
  readonly party: Party;
  /** The only time that is shown. */
  readonly timing: ChecklistTiming;
  readonly address: string;
  readonly store: SheetStore;
};

/** Where the sheets of a list are filled in, compared and handed out in a way of their own. */
export type DeskParts = {
  readonly Fill: FunctionComponent<FillProps>;
  /** Shows both parties beside each other. */
  readonly Compare: FunctionComponent<Pick<FillProps, 'open'>>;
  /** Describes for Word what is filled in. */
  readonly describe: (sheet: Sheet) => Promise<WordDocument>;
};

/** What begins a sheet with something in it: cells by their names, and whose part is filled in here. */
export type Begin = (cells: Readonly<Record<string, string>>, side: Side) => void;
export type StartProps = { readonly store: SheetStore; readonly begin: Begin };
