// Runs in the browser because what the partners write stays on their own machines: it is kept, merged and compared there.
import { SheetApp, type SheetProps } from './SheetApp.tsx';
import { SheetDesk } from './SheetDesk.tsx';

export default function CheckSheet(props: SheetProps) {
  return <SheetApp {...props} desk={SheetDesk} />;
}
