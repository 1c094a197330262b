// Vite takes # and ? in the name of a folder for the end of a path, and Astro reads % as the beginning of a letter in an
// address. In such a folder every command runs again through a link from a folder with a plain name, to the same files.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ODD = /[#?%]/;
const LINK = process.env.HANDBOOK_LINK;

// The system says where a link leads; what is asked here is how the folder was entered.
if (LINK) process.cwd = () => LINK;
else if (ODD.test(process.cwd())) process.exit(runThroughLink(process.cwd()));

function runThroughLink(folder) {
  if (ODD.test(tmpdir())) {
    console.error(`「${folder}」では動きません。#、?、%のない名前のフォルダーに移してください。`);
    return 1;
  }
  const place = mkdtempSync(join(tmpdir(), 'kyodo-handbook-'));
  const link = join(place, 'handbook');
  symlinkSync(folder, link, 'junction');
  // What npm puts into .bin are links themselves.
  const [, script = '.', ...words] = process.argv;
  const file = realpathSync(script);
  const entered = file.startsWith(folder) ? link + file.slice(folder.length) : file;
  const flags = ['--preserve-symlinks', '--preserve-symlinks-main', '--import', './.ci/plain-path.mjs'];
  const run = [...flags, ...process.execArgv, entered, ...words];
  const { status } = spawnSync(process.execPath, run, {
    cwd: link,
    env: { ...process.env, HANDBOOK_LINK: link },
    stdio: 'inherit',
  });
  unlinkSync(link);
  rmSync(place, { recursive: true });
  return status ?? 1;
}
