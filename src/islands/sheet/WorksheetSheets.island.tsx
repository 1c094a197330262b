// Runs in the browser because writing and drawing happen there and stay there.
import { WorksheetDesk } from './late-parts.ts';
import { SheetApp, type SheetProps } from './SheetApp.tsx';

export default function WorksheetSheets(props: SheetProps) {
  return <SheetApp {...props} desk={WorksheetDesk} />;
}
