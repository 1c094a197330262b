// Runs in the browser because writing and drawing happen there and stay there.
import { DrawDesk } from './DrawDesk.tsx';
import { SheetApp, type SheetProps } from './SheetApp.tsx';

export default function DrawSheet(props: SheetProps) {
  return <SheetApp {...props} desk={DrawDesk} />;
}
