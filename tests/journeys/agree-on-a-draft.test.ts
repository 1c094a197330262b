import { expect, test } from 'vitest';
import { fillDevice } from '../support/browser/fill-device.ts';
import { handFile, readStorage, saveBytes, saveFile } from '../support/browser/open-sheet.ts';
import { beginDraft, COMMISSION, findPoint, propose, readPaper } from '../support/browser/open-draft.ts';
import { useSite } from '../support/browser/use-site.ts';
import { checkPackage } from '../support/office/check-package.ts';
import { noteRequests } from '../support/office/list-requests.ts';
import { readDocument } from '../support/office/read-document.ts';

const site = useSite('real');
const SPRING = new Date('2026-04-10T10:00:00+09:00');
const WINTER = new Date('2027-01-15T10:00:00+09:00');

test('Two partners exchange a draft twice, nine months apart, and end with a Word file of what the page shows', async () => {
  const group = await site.open(COMMISSION);
  await group.clock.setSystemTime(SPRING);
  const noted = noteRequests(group, site.url('/'));
  await beginDraft(group, '団体');
  await group.getByLabel('事業名').fill('花いっぱい運動');
  await propose(group, '目的', '駅前を花で飾ること');
  await propose(group, '委託料', '300000');
  const sent = await saveFile(group, 'ファイルに保存する');

  const city = await site.open('/agreements/');
  await city.clock.setSystemTime(SPRING);
  await handFile(city, sent.name, sent.text);
  await city.getByRole('button', { name: '新しい下書きとして開く' }).click();
  await city.getByLabel('市の欄').check();
  await findPoint(city, '目的').getByRole('button', { name: '団体の案にそろえる' }).click();
  await propose(city, '委託料', '250000');
  const back = await saveFile(city, 'ファイルに保存する');

  await handFile(group, back.name, back.text);
  await group.getByRole('button', { name: 'この下書きに取り込む' }).click();
  await expect.poll(() => findPoint(group, '目的').locator('.state').textContent()).toBe('決まった');
  expect(await findPoint(group, '委託料').locator('.state').textContent()).toBe('双方の案が違う');
  expect(await group.locator('.draft').textContent()).toContain('〔委託料　団体の案：300,000／市の案：250,000〕');

  await group.clock.setSystemTime(WINTER);
  await city.clock.setSystemTime(WINTER);
  await propose(group, '委託料', '250000');
  const later = await saveFile(group, 'ファイルに保存する');
  expect(later.name).toMatch(/^花いっぱい運動_団体_20270115\.json$/);
  await handFile(city, later.name, later.text);
  await city.getByRole('button', { name: 'この下書きに取り込む' }).click();
  await expect.poll(() => findPoint(city, '委託料').locator('.state').textContent()).toBe('決まった');

  const word = await saveBytes(city, 'Wordで取り出す');
  expect(checkPackage(word.bytes)).toEqual([]);
  const { texts } = readDocument(word.bytes);
  const paper = await readPaper(city);
  expect(texts.filter((text) => text !== '')).toEqual(paper);
  expect(texts.join('\n')).toContain('金250,000円');
  expect(texts[0]).toMatch(/（案）$/);
  expect(texts.join('\n')).toContain('小平市 地域振興部');
  expect(noted.outside).toEqual([]);
});

test('A draft leads with what is settled first, and shows the rest on a press', async () => {
  const page = await site.open(COMMISSION);
  await beginDraft(page, '市');
  const labels = () => page.locator('.point .ask b').allTextContents();
  const first = await labels();
  expect(first).toContain('委託料');
  expect(first.length).toBeLessThanOrEqual(15);
  await page.getByRole('button', { name: /^ほかの欄と条も表示する/ }).click();
  expect((await labels()).length).toBeGreaterThan(first.length + 20);
});

test('Open points are counted and come one after the other; with a clause less the others are numbered anew', async () => {
  const page = await site.open(COMMISSION);
  await beginDraft(page, '市');
  const count = async () => Number(/あと(\d+)/.exec((await page.locator('.open-points').textContent()) ?? '')?.[1]);
  const before = await count();
  await page.getByRole('button', { name: '次の空きへ' }).click();
  await page.keyboard.type('花いっぱい運動');
  expect(await page.getByLabel('事業名').inputValue()).toBe('花いっぱい運動');
  expect(await count()).toBe(before - 1);
  await page.getByRole('button', { name: '次の空きへ' }).click();
  expect(await page.evaluate(() => document.activeElement?.closest('[data-item]')?.textContent)).not.toContain(
    '事業名',
  );
  const numbers = () => page.locator('.draft .article b').allTextContents();
  const all = await numbers();
  await page.getByRole('button', { name: /^すべての欄と条/ }).click();
  await page
    .getByRole('button', { name: /の条を外す$/ })
    .first()
    .click();
  expect(await numbers()).toEqual(all.slice(0, -1));
  await page.getByRole('button', { name: /の条を戻す$/ }).click();
  expect(await numbers()).toEqual(all);
});

test('The link that is handed over carries the proposals and opens the same draft at the other party', async () => {
  const page = await site.open(COMMISSION);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await beginDraft(page, '団体');
  await propose(page, '目的', '駅前を花で飾ること');
  expect(await page.locator('.exchange .code').count()).toBe(0);
  const copy = page.getByRole('button', { name: 'リンクをコピーする' });
  await expect.poll(() => copy.isEnabled()).toBe(true);
  await copy.click();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.hash).toMatch(/^#full=[\w-]+$/);
  const other = await site.open(`/agreements/${link.hash}`);
  await other.getByRole('button', { name: '新しい下書きとして開く' }).click();
  await other.getByLabel('市の欄').check();
  expect(await findPoint(other, '目的').locator('.theirs').first().textContent()).toContain(
    '団体の案：駅前を花で飾ること',
  );
});

test('One press, once asked, removes a draft and its copies from the browser, and nothing typed is left in it', async () => {
  const page = await site.open(COMMISSION);
  await beginDraft(page, '団体');
  await page.getByLabel('事業名').fill('ひみつの花壇');
  await propose(page, '目的', 'ひみつの花壇を守ること');
  await page.getByRole('button', { name: '下書きの一覧' }).click();
  await page
    .getByRole('button', { name: /コピー/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'ひみつの花壇', exact: true }).click();
  await page.locator('.sheet-open').waitFor();
  await page.getByRole('button', { name: '下書きとコピーを、このブラウザーから消す' }).click();
  await page.getByRole('button', { name: '消す', exact: true }).click();
  await page.locator('.shelf').waitFor();
  expect(await page.locator('.shelf').textContent()).not.toContain('ひみつの花壇');
  const held = async () =>
    JSON.stringify(await readStorage(page)) +
    (await page.evaluate(async () => {
      const open = (name: string) =>
        new Promise<IDBDatabase>((resolve, reject) => {
          const asked = indexedDB.open(name);
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(new Error('refused'));
        });
      const texts: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await open(name);
        for (const store of database.objectStoreNames) {
          const all = database.transaction(store).objectStore(store).getAll();
          texts.push(await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))));
        }
        database.close();
      }
      return JSON.stringify(texts);
    }));
  await expect.poll(async () => (await held()).includes('ひみつ')).toBe(false);
});

test('What the sheets of a project say fills the draft, each party’s comment as its own proposal', async () => {
  const page = await site.open('/checklists/mutual-check-sheet/');
  await page.getByRole('button', { name: '新しいシートに記入する' }).click();
  await page.getByLabel('団体の欄').check();
  await page.getByLabel('事業名').fill('花いっぱい運動');
  await page.locator('.comment textarea').first().fill('駅前を花で飾ること');
  await page.goto(site.url(COMMISSION));
  await page.getByRole('combobox', { name: /シート/ }).waitFor();
  await beginDraft(page, '市');
  expect(await page.getByLabel('事業名').inputValue()).toBe('花いっぱい運動');
  expect(await findPoint(page, '目的').locator('.theirs').first().textContent()).toContain('駅前を花で飾ること');
  await page.getByRole('button', { name: /^すべての欄と条/ }).click();
  const origins = await page.locator('.origin').allTextContents();
  expect(origins).toContain('もと：「相互チェックシート」のシート。書き直せます。');
  expect(origins).toContain('もと：市のデータ。書き直せます。');
});

test('A draft that finds no room says so at once, and what was typed goes out as a file', async () => {
  const page = await site.open(COMMISSION);
  await beginDraft(page, '団体');
  await fillDevice(page);
  await propose(page, '目的', 'あふれても残る'.repeat(500));
  const alert = page.locator('.sheet-open [role=alert]').first();
  await expect.poll(() => alert.textContent()).toContain('最後の記入を保存できていません');
  const { text } = await saveFile(page, '今すぐファイルに保存する');
  expect(text).toContain('あふれても残る');
});
