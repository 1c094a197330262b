import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Journey, Reader } from '../reader.ts';

const SHEET = '/checklists/mutual-check-sheet/';
/** A city's part, as a file that it has sent. */
const FILE = {
  kind: 'kyodo-handbook-sheet',
  version: 2,
  id: 'engines',
  list: 'mutual-check-sheet',
  cells: {
    'field/fiscal-year': {
      seen: { elsewhere: 1 },
      writings: [{ value: '令和9年度', by: 'elsewhere', n: 1, at: '2026-04-01T00:00:00.000Z' }],
    },
  },
};

/** Fills a sheet, hands its marks to another machine and takes in a file. */
export const exchange: Journey = {
  title: 'A reader marks a sheet, finds it again, carries its marks to another machine, and hands in a file',
  go: async (reader) => {
    await reader.open(SHEET);
    await begin(reader);
    await reader.type('textbox', '事業名', '花いっぱい運動');
    await reader.see('.sheet-open h2', '花いっぱい運動');
    await reader.visit.engine.click(await reader.find('radio', 'できた'));
    await reader.see('.sheet-open', '12のうち1に印があります');
    const code = await readCode(reader);
    await reader.open('/about/');
    await reader.open(SHEET);
    await reader.awaken();
    await reader.see('.sheet-app', '花いっぱい運動');
    await reader.visit.engine.goTo(reader.visit.elsewhere(SHEET));
    await reader.awaken();
    await reader.type('textbox', 'コードまたはリンク', code);
    await reader.click('button', '確かめる');
    await reader.click('button', '新しいシートとして開く');
    await reader.see('.sheet-open', '12のうち1に印があります');
    await hand(reader);
  },
};

async function begin(reader: Reader): Promise<void> {
  await reader.awaken();
  await reader.click('button', '新しいシートに記入する');
  await reader.see('.sheet-open h2', '名前のないシート');
  await reader.click('radio', '団体の欄');
  await reader.holds(
    `[...document.querySelectorAll('.sheet-app .group input[type=radio]')].some((it) => it.disabled)`,
    false,
  );
}

async function readCode(reader: Reader): Promise<string> {
  await reader.holds(`/^[0-9A-Z-]{14}$/.test(document.querySelector('.code-line b')?.textContent ?? '')`, true);
  return String(await reader.visit.engine.run(`document.querySelector('.code-line b').textContent`));
}

async function hand(reader: Reader): Promise<void> {
  const folder = resolve('.cache/handed', String(process.pid));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'sheet.json');
  writeFileSync(file, JSON.stringify(FILE));
  await reader.visit.engine.hand('.take-in input[type=file]', file);
  await reader.see('.preview', '「sheet.json」');
  await reader.see('.preview', '令和9年度');
  await reader.click('button', 'このシートに取り込む');
  await reader.holds(`document.querySelector('.preview')`, null);
}
