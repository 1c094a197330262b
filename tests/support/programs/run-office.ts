import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasProgram } from './install-programs.ts';

/** What Debian calls LibreOffice's Writer and Calc without windows. */
export const OFFICE_PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];
const OFFICE = 'soffice';

/** Tells whether LibreOffice is on this machine. */
export function hasOffice(): boolean {
  return hasProgram(OFFICE, '--version');
}

/**
 * Takes files by name; gives what LibreOffice makes of each, in one call and with a profile of its own: `form` is a
 * name of its export, such as `txt:Text:UTF8` or `pdf`. The answers have the names of the files, with the other ending.
 */
export function convertByOffice(files: ReadonlyMap<string, Uint8Array>, form: string): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const [given, made] = [join(folder, 'in'), join(folder, 'out')];
    mkdirSync(given);
    for (const [name, bytes] of files) writeFileSync(join(given, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = [...files.keys()].map((name) => join(given, name));
    execFileSync(OFFICE, [profile, '--headless', '--norestore', '--convert-to', form, '--outdir', made, ...paths], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return new Map(readdirSync(made).map((name) => [name, readFileSync(join(made, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
