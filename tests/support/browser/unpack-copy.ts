import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { toPortableFile } from '../../../src/domain/portable/portable-file.ts';
import { makeZip } from '../../../src/publish/portable/make-zip.ts';
import { SITES } from '../site/build-sites.ts';

export type UnpackedCopy = {
  /** The site the ZIP was made of, with the ZIP in it and offered. */
  readonly site: string;
  readonly zip: string;
  /** The folder a reader has after unpacking. */
  readonly folder: string;
  /** Takes an address of the site; gives the one of its file. */
  readonly url: (path: string) => string;
  readonly remove: () => void;
};

/**
 * Takes a built site without a base; makes its ZIP and unpacks it as a reader does, into a folder whose name is hard on
 * addresses.
 */
export async function unpackCopy(built: string = SITES.real.out): Promise<UnpackedCopy> {
  const place = mkdtempSync(join(tmpdir(), 'handbook-zip-'));
  const site = join(place, 'site');
  cpSync(built, site, { recursive: true });
  const { name } = await makeZip({ root: site, base: '/', day: '2026年11月25日', withPdf: false });
  const stick = join(place, '手引き 100%の #1');
  for (const [file, content] of Object.entries(unzipSync(readFileSync(join(site, name))))) {
    mkdirSync(dirname(join(stick, file)), { recursive: true });
    writeFileSync(join(stick, file), content);
  }
  const folder = join(stick, name.replace('.zip', ''));
  return {
    site,
    zip: name,
    folder,
    url: (path) => `${pathToFileURL(join(folder, 'handbook')).href}/${toPortableFile(path, '/') ?? path}`,
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
