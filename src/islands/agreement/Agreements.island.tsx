// Runs in the browser because a draft holds names and what two parties want: it is kept, merged and written out there.
import { useState } from 'preact/hooks';
import { assemble } from '../../domain/agreement/assemble.ts';
import { toChecklist } from '../../domain/agreement/draft-checklist.ts';
import type { ListHomes } from '../../domain/sheet/checklist.ts';
import type { DeskParts, FillProps, StartProps } from '../sheet/own-parts.ts';
import { ChecklistDesk } from '../sheet/ChecklistDesk.tsx';
import { SheetApp, type DeskProps } from '../sheet/SheetApp.tsx';
import { AgreementCompare } from './AgreementCompare.tsx';
import { AgreementFill } from './AgreementFill.tsx';
import { AgreementStart } from './AgreementStart.tsx';
import { RemoveDraft } from './RemoveDraft.tsx';
import type { Shown } from './shown-book.ts';

type Props = Shown & { readonly lists: ListHomes; readonly address: string };

export default function Agreements({ lists, address, ...shown }: Props) {
  const [{ checklist, Desk, Start }] = useState(() => makeParts(shown, address));
  return <SheetApp {...{ checklist, lists, address }} base={shown.base} desk={Desk} start={Start} />;
}

/** The sheets' own parts, with the book in their hands; made once, so that nothing is drawn anew by a key. */
function makeParts(shown: Shown, address: string) {
  const { book } = shown;
  const parts: DeskParts = {
    Fill: (props: FillProps) => <AgreementFill {...shown} {...props} />,
    Compare: ({ open }) => <AgreementCompare book={book} open={open} />,
    describe: async (sheet) => {
      const { describeAgreement, describeNothing } = await import('../../domain/office/describe-agreement.ts');
      const draft = assemble(book, sheet);
      return draft ? describeAgreement(book, draft, address) : describeNothing(book, address);
    },
  };
  return {
    checklist: toChecklist(book),
    Desk: (props: DeskProps) => (
      <>
        <ChecklistDesk {...props} parts={parts} />
        <RemoveDraft {...props} />
      </>
    ),
    Start: (props: StartProps) => <AgreementStart {...shown} {...props} />,
  };
}
