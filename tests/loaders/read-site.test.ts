import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../../src/loaders/read-site.ts';

test.each([
  [undefined, { name: '協働ハンドブック' }],
  ['# だれも\n', { name: '協働ハンドブック' }],
  [
    'name: みほんの手引き集\nreport: { mail: a@mihon.example }\n',
    { name: 'みほんの手引き集', report: { mail: 'a@mihon.example' } },
  ],
])('A content folder says who hands it out, and one that does not is the handbook (%j)', (text, site) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-site-'));
  try {
    if (text !== undefined) writeFileSync(join(folder, 'site.yaml'), text);
    expect(readSite(folder)).toEqual(site);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
