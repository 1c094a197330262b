// Runs in the browser because it writes the table as Word and Excel files only for whoever asks for them.
import { describeChanges, describeChangesWorkbook, type SeenChanges } from '../../domain/office/describe-changes.ts';
import { OfficeButtons } from '../office/OfficeButtons.tsx';

/** The ways out of a page of changes. */
export default function ChangesOffer(seen: SeenChanges) {
  return (
    <p class="controls screen-only">
      <OfficeButtons name={seen.title} word={() => describeChanges(seen)} excel={() => describeChangesWorkbook(seen)} />
    </p>
  );
}
