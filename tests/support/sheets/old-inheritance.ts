import type { Ledger } from './ledger.ts';
import { OldSheet, formatFirst } from './old-pages.ts';
import type { SimulatedDevice } from './simulated-device.ts';

/** A file that went out, with the texts in it. */
export type SimulatedFile = { readonly text: string; readonly texts: readonly string[] };

const KEYS = ['name', 'text/a', 'text/b'];

/**
 * What the editions before left on a device and sent out (attack.md A1, A6): two sheets and a copy that one page load
 * wrote, a deleted sheet whose file was opened and written on again, files of each, and two differing files of the
 * first version.
 */
export async function inheritOldSheets(device: SimulatedDevice, ledger: Ledger): Promise<SimulatedFile[]> {
  const [one, other] = [new OldSheet('old-1', 'scr1'), new OldSheet('old-2', 'scr1')];
  for (const sheet of [one, other]) for (const key of KEYS) sheet.type(ledger, key);
  const early = [one, other].map(toFile);
  const deleted = new OldSheet('old-1', 'scr1', one);
  for (const key of KEYS) deleted.type(ledger, key);
  one.type(ledger, 'text/a');
  one.type(ledger, 'text/b');
  const copy = new OldSheet('old-3', 'scr1', one);
  for (const key of KEYS) copy.type(ledger, key);
  for (const sheet of [one, other, copy]) sheet.type(ledger, 'name');
  for (const sheet of [one, other, copy]) {
    device.box.texts.set(`kyodo-handbook/sheet/${sheet.id}`, sheet.format());
    ledger.arrive(device.spotOf(sheet.id), sheet.texts());
  }
  device.box.texts.set('kyodo-handbook/deleted/old-1', deleted.format());
  const { store } = await device.openPage();
  const binned = store.list().find(({ place }) => place === 'bin');
  ledger.arrive(device.spotOf(binned?.id ?? 'nowhere'), deleted.texts());
  const first = [ledger.invent(), ledger.invent()].map((name) => ({
    text: formatFirst('old-4', { name }),
    texts: [name],
  }));
  return [...early, ...[one, other, copy].map(toFile), ...first];
}

function toFile(sheet: OldSheet): SimulatedFile {
  return { text: sheet.format(), texts: sheet.texts() };
}
