import { expect, test } from 'vitest';
import {
  beginSheet,
  findMarks,
  handFile,
  MUTUAL,
  openFilled,
  readStorage,
  saveFile,
} from '../support/browser/open-sheet.ts';
import { makeWord, paragraph } from '../support/import/make-word.ts';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');

test('Two partners exchange files: the city fills its part on its own machine, the group takes it in and compares', async () => {
  const group = await openFilled(site, [
    [0, 0, 'できた'],
    [0, 1, '話し合う'],
  ]);
  const sent = await saveFile(group, 'ファイルに保存する');
  const city = await site.open(MUTUAL);
  await handFile(city, sent.name, sent.text);
  expect(await city.locator('.preview').textContent()).toContain('まだ何も変わっていません');
  await city.getByRole('button', { name: '新しいシートとして開く' }).click();
  await city.getByLabel('市の欄').check();
  await findMarks(city, 0, 0).getByLabel('話し合う').check();
  await findMarks(city, 0, 1).getByLabel('話し合う').check();
  const back = await saveFile(city, 'ファイルに保存する');
  await handFile(group, back.name, back.text);
  expect(await group.locator('.preview li').allTextContents()).toEqual([
    'Ⅰ-1（事業前・市）：話し合う 新しい',
    'Ⅰ-2（事業前・市）：話し合う 新しい',
  ]);
  await group.getByRole('button', { name: 'このシートに取り込む' }).click();
  await group.getByRole('button', { name: '双方をくらべる' }).click();
  expect(await group.locator('.talk-view h3').allTextContents()).toEqual([
    '食い違い（1）',
    '双方が「話し合う」（1）',
    'どちらも未記入（10）',
  ]);
  await group.getByLabel('Ⅰ-1（事業前）の話し合い：次にどうするか').fill('来週もう一度話す');
  await group.reload();
  await group.locator('.talk-view').waitFor();
  expect(await group.getByLabel('Ⅰ-1（事業前）の話し合い：次にどうするか').inputValue()).toBe('来週もう一度話す');
});

test('The short code on the printed sheet carries the marks to another machine, and a typing error is caught', async () => {
  const page = await openFilled(site, [
    [0, 0, 'できた'],
    [2, 3, '該当なし'],
  ]);
  const code = (await page.locator('.code-line b').textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const other = await site.open(MUTUAL);
  const field = other.getByLabel('コードまたはリンク');
  await field.fill(`${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`);
  await other.getByRole('button', { name: '確かめる' }).click();
  expect(await other.getByRole('alert').first().textContent()).toContain('コードが合いません');
  expect(await field.inputValue()).toContain(code.slice(0, 5));
  await field.fill(code.toLowerCase());
  await other.getByRole('button', { name: '確かめる' }).click();
  await other.getByRole('button', { name: '新しいシートとして開く' }).click();
  expect(await findMarks(other, 0, 0).getByLabel('できた').isChecked()).toBe(true);
  expect(await findMarks(other, 2, 3).getByLabel('該当なし').isChecked()).toBe(true);
});

test('A share link holds marks only, behind the sharp sign, and opens a preview', async () => {
  const page = await openFilled(site, [[1, 1, '話し合う']]);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'リンクをコピーする' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('');
  expect(new URL(link).hash).toMatch(/^#marks=[0-9A-Z-]{14}$/);
  const other = await site.open(`${MUTUAL}${new URL(link).hash}`);
  await other.getByRole('button', { name: '新しいシートとして開く' }).click();
  expect(await findMarks(other, 1, 1).getByLabel('話し合う').isChecked()).toBe(true);
});

// Row B19 of faults.md.
test('A link is read with what mail took into it, opened or pasted', async () => {
  const page = await openFilled(site, [[1, 1, '話し合う']]);
  const link = `${MUTUAL}#marks=${await page.locator('.code-line b').textContent()}`;
  for (const tail of ['。', '%E3%80%8D%E3%81%A7%E3%81%99', '）.']) {
    const other = await site.open(`${link}${tail}`);
    await other.locator('.preview').waitFor();
    expect(await other.locator('.preview').textContent()).toContain('団体の印のリンクを読みました');
  }
  await page.getByLabel('コードまたはリンク').fill(`リンク: https://example.jp${link.replace('#', '＃')} です`);
  await page.getByRole('button', { name: '確かめる' }).click();
  await page.locator('.preview').waitFor();
  expect(await page.locator('.preview').textContent()).toContain('変わるところはありません');
});

// Row A21 of attack.md.
test('A file of a list that no site has leads nowhere', async () => {
  const page = await site.open(MUTUAL);
  const file = '{"kind":"kyodo-handbook-sheet","version":2,"id":"a","list":"constructor","cells":{}}';
  await handFile(page, 'a.json', file);
  expect(await page.locator('.take-in [role=alert]').textContent()).toBe(
    'ファイル「a.json」は、ほかの様式のものです。',
  );
  expect(await page.locator('.take-in [role=alert] a').count()).toBe(0);
});

test.each([
  ['photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), '文字のファイルでもExcelのブックでもありません'],
  ['huge.json', Buffer.alloc(50_000_000, 'x'), '大きすぎます（50.0 MB）'],
  ['cut.json', '{"kind":"kyodo-handbook-sheet","version":2,', 'JSONとして読めません'],
  [
    'hand-edited.json',
    '{"kind":"kyodo-handbook-sheet","version":2,"id":"a","list":"mutual-check-sheet","cells":{"name":"花"}}',
    '記入欄「name」',
  ],
  [
    'newer.json',
    '{"kind":"kyodo-handbook-sheet","version":7,"id":"a","list":"mutual-check-sheet","cells":{}}',
    '新しい版のハンドブック',
  ],
  [
    'other.json',
    '{"kind":"kyodo-handbook-sheet","version":2,"id":"a","list":"evaluation","cells":{}}',
    'ほかの様式のもの',
  ],
  ['notes.txt', 'ただのメモ', '列がありません'],
  ['book.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0]), 'こわれているので読めません'],
  ['plan.docx', makeWord({ body: paragraph('本文です。') }), 'Excelのブックではありません'],
  ['locked.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'パスワードなしの「Excelブック（.xlsx）」'],
  [
    'spoilt.csv',
    Buffer.concat([Buffer.from('印,コメント,記号\n'.repeat(400)), Buffer.of(0xe3)]),
    '401行目に、読めない文字',
  ],
  ['other.csv', '印,コメント,記号\n,,list/evaluation\n', 'ほかの様式の表です。 「評価のポイントシート」を開く'],
] as const)('The file %s is refused with what is wrong, and nothing changes', async (name, content, message) => {
  const page = await openFilled(site, [[0, 0, 'できた']]);
  const before = await readStorage(page);
  await handFile(page, name, content);
  const note = page.locator('.take-in [role=alert]');
  await note.waitFor();
  expect(await note.textContent()).toContain(message);
  expect(await readStorage(page)).toEqual(before);
  // A browser says nothing of the same file chosen again, once it is mended, while its name still stands there.
  expect(await page.locator('.take-in input[type=file]').inputValue()).toBe('');
});

test('A script in a project’s name is shown as text wherever it appears', async () => {
  const page = await site.open(MUTUAL);
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await beginSheet(page);
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await page.getByLabel('事業名').fill(evil);
  expect(await page.locator('.sheet-open h2').textContent()).toBe(evil);
  const sent = await saveFile(page, 'ファイルに保存する');
  await page.getByRole('button', { name: 'シートの一覧' }).click();
  await handFile(page, sent.name, sent.text);
  expect(await page.locator('.preview').textContent()).toContain(evil);
  expect(await page.locator('.sheet-app img, .sheet-app script').count()).toBe(0);
  expect(alerts).toEqual([]);
});

test('The wizard’s result and the chapter lead to the sheets that matter', async () => {
  const result = await site.open(
    '/choose/?v=1&city=odawara&stage=carry-out&lead=city-led&involvement=entrust&money=consideration&responsibility=city&at=result',
  );
  await result.locator('.wizard h2', { hasText: '結果' }).waitFor();
  await result.locator('.result .next').waitFor();
  const links = await result
    .locator('.wizard a[href*="/checklists/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toContain('/checklists/mutual-check-sheet/');
  const chapter = await site.open('/odawara/guideline/forms/');
  await chapter.locator('#joint-hosting p[data-aside] a', { hasText: '形態ごとの注意' }).click();
  await chapter.waitForURL(/\/checklists\/notes-by-form\/#joint-hosting$/);
});
