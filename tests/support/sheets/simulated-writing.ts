import {
  createSheet,
  settleConflict,
  showOwnSide,
  valueAt,
  writeSheet,
  type Sheet,
} from '../../../src/domain/sheet/sheet.ts';
import { pick, pickDesk, pickEntry } from './simulated-choice.ts';
import type { SimulatedDevice, SimulatedPage } from './simulated-device.ts';
import type { Move, World } from './simulated-world.ts';

const KEYS = ['name', 'text/a', 'text/b'];

/** Someone begins a sheet and has it open. */
export const begin: Move = (world, device) => {
  const page = pick(world, device.pages);
  if (!page) return false;
  const id = page.store.nameNew();
  page.store.save(createSheet({ id, list: 'small-sheet', edition: 'first', created: device.now() }), []);
  openDesk(page, id);
  return true;
};

/** Someone opens a sheet of the list. */
export const open: Move = (world, device) => {
  const [page, entry] = pickEntry(world, device, 'shelf');
  if (!page || !entry) return false;
  openDesk(page, entry.id);
  return true;
};

/** Someone goes back to the list. */
export const leaveDesk: Move = (world, device) => {
  const page = pickDesk(world, device);
  if (page?.desk) page.store.close(page.desk.id);
  if (page) page.desk = undefined;
  return page !== undefined;
};

/** Someone types into a cell. */
export const type: Move = (world, device) => {
  const page = pickDesk(world, device);
  const key = pick(world, KEYS) ?? 'name';
  return page !== undefined && writeText(world, device, page, key, world.ledger.invent());
};

/** Someone undoes what they typed: an old text stands again. */
export const typeAgain: Move = (world, device) => {
  const page = pickDesk(world, device);
  const sheet = page?.desk && page.store.find(page.desk.id)?.sheet;
  const old = sheet && pick(world, [...world.ledger.listDead(device.spotOf(sheet.id))]);
  if (!page || !sheet || !old) return false;
  const key = pick(world, KEYS) ?? 'name';
  // The same text now stands for two writings, which the ledger cannot tell apart: it leaves both to chance, and what
  // they replaced.
  for (const text of [old, ...textsAt(sheet, key)]) world.ledger.forgive(text);
  page.store.write(page.desk?.id ?? '', page.desk?.by ?? '', (shown, writer, own) =>
    writeSheet(shown, key, old, writer, own),
  );
  return true;
};

/** Someone joins the texts of a conflict to one. */
export const settle: Move = (world, device) => {
  const page = pickDesk(world, device);
  const sheet = page?.desk && page.store.find(page.desk.id)?.sheet;
  const key = sheet && KEYS.find((one) => (sheet.cells[one]?.writings.length ?? 0) > 1);
  if (!page?.desk || !sheet || !key) return false;
  const text = world.ledger.invent();
  page.store.write(page.desk.id, page.desk.by, (shown, writer) => {
    world.ledger.write(device.spotOf(sheet.id), text, textsAt(shown, key));
    return settleConflict(shown, key, text, writer);
  });
  return true;
};

/** Two tabs have one sheet open and type before either can hear of the other (A12). */
export const typeAtOnce: Move = (world, device) => {
  const [one, two] = device.pages;
  if (!one?.desk || !two?.desk || one.desk.id !== two.desk.id) return false;
  const key = `kyodo-handbook/sheet/${one.desk.id}`;
  const before = device.box.texts.get(key);
  writeText(world, device, one, 'text/a', world.ledger.invent());
  if (before !== undefined && !device.box.isFull) device.box.texts.set(key, before);
  writeText(world, device, two, world.chance() % 2 ? 'text/a' : 'text/b', world.ledger.invent());
  for (const page of [one, two, one]) page.store.hear();
  return true;
};

function writeText(world: World, device: SimulatedDevice, page: SimulatedPage, key: string, text: string): boolean {
  const { desk, store } = page;
  if (!desk) return false;
  store.write(desk.id, desk.by, (sheet, writer, own) => {
    const next = writeSheet(sheet, key, text, writer, own);
    const [before, after] = [textsAt(sheet, key), textsAt(next, key)];
    const replaced = before.filter((one) => !after.includes(one));
    const side = valueAt(showOwnSide(sheet, [desk.by, ...own]), key);
    if (before.length > 1 && replaced.some((one) => one !== side)) world.unsaid.push(...replaced);
    if (next !== sheet) world.ledger.write(device.spotOf(desk.id), text, replaced);
    return next;
  });
  return true;
}

function openDesk(page: SimulatedPage, id: string): void {
  if (page.desk) page.store.close(page.desk.id);
  page.desk = { id, by: page.store.open(id) };
}

function textsAt(sheet: Sheet, key: string): readonly string[] {
  return (sheet.cells[key]?.writings ?? []).map(({ value }) => value);
}
