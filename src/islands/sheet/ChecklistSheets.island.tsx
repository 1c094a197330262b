// Runs in the browser because what the partners write stays on their own machines: it is kept, merged and compared
// there.
import { SheetApp, type SheetProps } from './SheetApp.tsx';
import { ChecklistDesk } from './late-parts.ts';

export default function ChecklistSheets(props: SheetProps) {
  return <SheetApp {...props} desk={ChecklistDesk} />;
}
