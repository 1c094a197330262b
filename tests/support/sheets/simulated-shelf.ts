import { takeSheet } from '../../../src/domain/sheet/import-cells.ts';
import { formatSheet, parseSheet } from '../../../src/domain/sheet/parse-sheet.ts';
import {
  binSheet,
  burySheet,
  restoreSheet,
  wasBuried,
  withoutPlace,
  type Place,
} from '../../../src/domain/sheet/sheet-place.ts';
import type { Sheet } from '../../../src/domain/sheet/sheet.ts';
import { listTexts } from './ledger.ts';
import { pick, pickDesk, pickEntry } from './simulated-choice.ts';
import type { SimulatedDevice } from './simulated-device.ts';
import type { Move, World } from './simulated-world.ts';

/** Someone saves a sheet as a file. */
export const exportFile: Move = (world, device) => {
  const [, entry] = pickEntry(world, device);
  if (!entry) return false;
  world.files.push({ text: formatSheet(entry.sheet), texts: listTexts(entry.sheet) });
  return true;
};

/** Someone copies a sheet of the list. */
export const copy: Move = (world, device) => {
  const [page, entry] = pickEntry(world, device, 'shelf');
  if (!page || !entry) return false;
  const id = page.store.nameNew();
  page.store.save(withoutPlace({ ...entry.sheet, id }), entry.own);
  world.ledger.arrive(device.spotOf(id), listTexts(entry.sheet));
  return true;
};

/** Someone deletes a sheet of the list. */
export const discard: Move = (world, device) => changePlace(world, device, 'shelf', binSheet);

/** Someone brings a sheet back from the bin. */
export const restore: Move = (world, device) => changePlace(world, device, 'bin', restoreSheet);

/** Someone removes a sheet for good, as far as their page shows it. */
export const purge: Move = (world, device) => {
  const [page, entry] = pickEntry(world, device, 'bin');
  if (!page || !entry) return false;
  world.ledger.purge(device.spotOf(entry.id), listTexts(entry.sheet));
  page.store.change(entry, burySheet);
  return true;
};

/** Someone opens a file from the list: joined with its original and back on the shelf, or as a sheet of its own. */
export const takeOnShelf: Move = async (world, device) => {
  const [page, file, sheet] = pickFile(world, device);
  if (!page || !file || !sheet) return false;
  await page.store.gather();
  const original = page.store.findOriginal(sheet);
  if (original) {
    arriveFile(world, device, original.id, sheet);
    page.store.change(original, (mine, writer) => restoreSheet(takeSheet(mine, sheet).sheet, writer));
    return true;
  }
  const id = page.store.nameNew(sheet.id);
  if (!device.listCopies('known').has(id)) world.ledger.restart(device.spotOf(id));
  arriveFile(world, device, id, sheet);
  page.store.save(takeSheet({ ...sheet, id, cells: {} }, sheet).sheet, []);
  return true;
};

/** Someone takes a file into the sheet that is open, whatever sheet the file is of. */
export const takeOnDesk: Move = (world, device) => {
  const page = pickDesk(world, device);
  const [, file, sheet] = pickFile(world, device);
  if (!page?.desk || !file || !sheet) return false;
  arriveFile(world, device, page.desk.id, sheet);
  page.store.write(page.desk.id, page.desk.by, (mine) => takeSheet(mine, sheet).sheet);
  return true;
};

function arriveFile({ ledger }: World, device: SimulatedDevice, id: string, sheet: Sheet): void {
  ledger.arrive(device.spotOf(id), listTexts(sheet));
  // Such a file replaces nothing, so that what its texts had replaced may stand beside them.
  if (wasBuried(sheet)) ledger.excuse(device.spotOf(id), listTexts(sheet));
}

function changePlace(world: World, device: SimulatedDevice, from: Place, change: typeof binSheet): boolean {
  const [page, entry] = pickEntry(world, device, from);
  if (page && entry) page.store.change(entry, change);
  return entry !== undefined;
}

function pickFile(world: World, device: SimulatedDevice) {
  const file = pick(world, world.files);
  const parsed = file && parseSheet(file.text);
  return [pick(world, device.pages), file, parsed?.kind === 'sheet' ? parsed.sheet : undefined] as const;
}
