// Runs in the browser because writing and drawing happen there and stay there.
import { WorksheetDesk } from './WorksheetDesk.tsx';
import { SheetApp, type SheetProps } from './SheetApp.tsx';

export default function WorksheetSheets(props: SheetProps) {
  return <SheetApp {...props} desk={WorksheetDesk} />;
}
