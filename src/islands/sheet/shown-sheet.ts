import type { WordDocument } from '../../domain/office/word-document.ts';
import type { Checklist, ChecklistTiming, Party } from '../../domain/sheet/checklist.ts';
import type { SheetView } from '../../domain/sheet/sheet-route.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';

/** An open sheet as its ways out see it: whose part, of which time, and which view. */
export type ShownSheet = {
  readonly checklist: Checklist;
  readonly sheet: Sheet;
  readonly address: string;
  readonly party: Party;
  readonly timing: ChecklistTiming | undefined;
  /** What is shown, which Word gets too. */
  readonly view: SheetView;
  /** Describes what is filled in for Word, where that is not the sheet itself. */
  readonly describe: ((sheet: Sheet) => Promise<WordDocument>) | undefined;
};
