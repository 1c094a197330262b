import { labelParty, type Checklist, type Party } from '../../domain/sheet/checklist.ts';
import { writeMarksCode } from '../../domain/sheet/marks-code.ts';
import { listMarks } from '../../domain/sheet/share-link.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';

type Props = {
  readonly checklist: Checklist;
  readonly sheet: Sheet;
  readonly party: Party;
  readonly address: string;
};

/** The code that brings the marks of a printed sheet back to a screen. */
export function CodeLine({ checklist, sheet, party, address }: Props) {
  return (
    <p class="code-line">
      {labelParty(party)}の印のコード <b>{writeMarksCode(checklist, party, listMarks(sheet, checklist, party))}</b>（
      {address} の「受け取る」に入れると、印が開きます。コメントと名前は入っていません）
    </p>
  );
}
