import type { SimulatedDevice } from './simulated-device.ts';
import { listTexts } from './ledger.ts';
import type { Move, World } from './simulated-world.ts';

/** A tab hears what another wrote, now or much later. */
export const hear: Move = (world, device) => {
  const page = device.pages[world.chance() % Math.max(1, device.pages.length)];
  page?.store.hear();
  return page !== undefined;
};

/** A second goes by: pages bring to the shelf what it is owed, and the browser may write its journal to the disk. */
export const passTime: Move = async (world, device) => {
  for (const { store } of device.pages) await store.flush();
  if (world.chance() % 2 === 0) device.syncJournal();
  if (world.chance() % 2 === 0) for (const { store } of device.pages) await store.gather();
  return true;
};

/** Someone opens a second tab. */
export const openTab: Move = async (_, device) => {
  if (device.pages.length > 1) return false;
  const [page] = device.pages;
  const opened = await device.openPage();
  const id = page?.desk?.id;
  if (id !== undefined && opened.store.find(id)) opened.desk = { id, by: opened.store.open(id) };
  return true;
};

/** Someone closes a page, in spite of its question when it asks one, and opens it anew. */
export const reload: Move = async (world, device) => {
  const page = device.pages[world.chance() % Math.max(1, device.pages.length)];
  if (page) {
    const told = page.store
      .listOnlyHere()
      .flatMap(({ entry }) => listTexts(entry.sheet).map((text) => `${device.spotOf(entry.id)} ${text}`));
    await judgeLoss(
      world,
      device,
      () => device.closePage(page),
      (text) => told.includes(text),
    );
  }
  await device.openPage();
  return true;
};

/** The quick storage has no room any more, or has it again. */
export const toggleJournal: Move = (_, { box }) => {
  box.isFull = !box.isFull;
  return true;
};

/** The durable shelf refuses everything, is full, or works again. */
export const toggleShelf: Move = (world, { shelf }) => {
  [shelf.isOff, shelf.isFull] = (
    [
      [false, false],
      [true, false],
      [false, true],
    ] as const
  )[world.chance() % 3]!;
  return true;
};

/** Someone clears the site's data, all of it or one of the storages; open pages hear of it. */
export const clear: Move = async (world, device) => {
  if (device.shelf.isOff) return false; // pages could not look what is left
  const kind = world.chance() % 3;
  await judgeLoss(
    world,
    device,
    async () => {
      if (kind !== 1) device.box.texts.clear();
      if (kind !== 0) device.shelf.records.clear();
      for (const { store } of device.pages) store.hear();
      for (const { store } of device.pages) await store.gather();
    },
    () => true,
  );
  return true;
};

/** The browser dies or the power fails: what a page called saved must be there. */
export const kill: Move = async (world, device) => {
  const saved = device.pages.flatMap(({ store, desk }) => {
    const entry = desk && store.statusOf(desk.id).kind === 'saved' ? store.find(desk.id) : undefined;
    return entry ? listTexts(entry.sheet).map((text) => `${device.spotOf(entry.id)} ${text}`) : [];
  });
  await judgeLoss(
    world,
    device,
    () => device.kill(),
    (text) => !saved.includes(text),
  );
  await device.openPage();
  return true;
};

/** The clock of the machine jumps by up to some years. */
export const setClock: Move = (world, device) => {
  device.seconds = (world.chance() % 400_000_000) - 200_000_000;
  return true;
};

/**
 * Lets something be destroyed; what is nowhere any more is excused where it may be lost, else a page had said too
 * little.
 */
async function judgeLoss(
  { ledger, unsaid }: World,
  device: SimulatedDevice,
  destroy: () => void | Promise<void>,
  mayBeLost: (text: string) => boolean,
): Promise<void> {
  const before = device.scan();
  const dead = new Map(ledger.listSpots().map((spot) => [spot, ledger.listDead(spot)]));
  await destroy();
  const after = device.scan();
  for (const [spot, texts] of before) {
    const missing = [...texts].filter((text) => !after.get(spot)?.has(text));
    unsaid.push(...missing.filter((text) => !dead.get(spot)?.has(text) && !mayBeLost(`${spot} ${text}`)));
    ledger.excuse(spot, missing);
  }
  // With the knowledge of a deletion destroyed, what was deleted may stand again in an older copy.
  for (const [spot, standing] of device.join('known')) {
    ledger.excuse(
      spot,
      standing.filter((text) => dead.get(spot)?.has(text)),
    );
  }
}
