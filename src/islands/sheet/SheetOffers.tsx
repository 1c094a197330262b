import { toFileName } from '../../domain/files/to-file-name.ts';
import type { Checklist } from '../../domain/sheet/checklist.ts';
import { formatSheetCsv } from '../../domain/sheet/sheet-csv.ts';
import { createSheet, type Sheet } from '../../domain/sheet/sheet.ts';
import { OfficeButtons } from '../office/OfficeButtons.tsx';
import { download } from './hand-over.ts';
import type { ShownSheet } from './shown-sheet.ts';

type Props = ShownSheet & {
  /** What the files are called, without ending. */
  readonly name: string;
};

/** The ways out of an open sheet to other programs: Word, Excel, CSV. */
export function SheetOffers({ checklist, sheet, address, party, timing, view, name, describe }: Props) {
  const describeSeen = async () =>
    describe
      ? describe(sheet)
      : view === 'fill'
        ? (await describing()).describeSheet(sheet, checklist, party, address)
        : (await import('../../domain/office/describe-talk.ts')).describeTalk(
            sheet,
            checklist,
            address,
            view === 'compare' ? timing : undefined,
          );
  return (
    <p class="controls">
      <OfficeButtons name={name} word={describeSeen} excel={() => describeTable(sheet, checklist)} />
      <button
        type="button"
        class="button"
        onClick={() => download(`${toFileName(name)}.csv`, 'text/csv', formatSheetCsv(sheet, checklist))}
      >
        CSVで取り出す
      </button>
    </p>
  );
}

/** The same for an empty sheet; what has no items to mark is no table. */
export function BlankOffers({ checklist, address }: Pick<ShownSheet, 'checklist' | 'address'>) {
  const { id: list, edition, title, parties } = checklist;
  const blank = createSheet({ id: '', list, edition, created: '' });
  return (
    <p class="controls">
      <OfficeButtons
        name={title}
        what="空欄のシートを"
        word={async () => (await describing()).describeBlankSheet(checklist, address)}
        {...(parties.length > 0 && { excel: () => describeTable(blank, checklist) })}
      />
    </p>
  );
}

/** What describes a sheet comes on the press, as what writes it does. */
const describing = () => import('../../domain/office/describe-sheet.ts');

async function describeTable(sheet: Sheet, checklist: Checklist) {
  const { describeSheetWorkbook } = await import('../../domain/office/sheet-workbook.ts');
  return describeSheetWorkbook(sheet, checklist);
}
