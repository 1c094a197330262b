// Issue 19, statement 3 (use.md parts 2, 6 and 8: M11, M12).
import { expect, test } from 'vitest';
import { useSite } from '../support/browser/use-site.ts';

const site = useSite('real');
const whole = useSite('fixture');
const PHONE = { width: 360, height: 740 };
const DOORS = {
  'お金・補助': '/schemes/',
  名前を借りる: '/forms/endorsement/',
  一緒に催す: '/forms/joint-hosting/',
  任せる: '/forms/commission/',
  手引きを読む: '/#read',
  印刷する: '/booklet/',
};

test('The first screen of a phone holds six doors in words people use, and the ways of citizens and of employees', async () => {
  const page = await site.open('/', { viewport: PHONE });
  const main = page.getByRole('main');
  const ways = { ...DOORS, '市民・団体の方': '#citizens', 市の職員の方: '#staff' };
  for (const [name, href] of Object.entries(ways)) {
    const link = main.getByRole('link', { name }).first();
    const { y, height } = (await link.boundingBox()) ?? { y: PHONE.height, height: 0 };
    expect([name, await link.getAttribute('href'), y + height <= PHONE.height, height >= 44]).toEqual([
      name,
      href,
      true,
      true,
    ]);
  }
});

test('On the home page the same words never lead to two places', async () => {
  const page = await whole.open('/');
  const links = await page
    .locator('a:not(svg a)')
    .evaluateAll((all) =>
      all.map((link) => [(link.textContent ?? '').trim(), link.getAttribute('href') ?? ''] as const),
    );
  const places = Map.groupBy(links, ([words]) => words);
  const split = [...places].filter(([, found]) => new Set(found.map(([, href]) => href)).size > 1);
  expect(split).toEqual([]);
});

test.each(['/', '/forms/'])(
  'The figure of the forms on %s is a door to each of them, and says where cities differ',
  async (path) => {
    const page = await site.open(path, { javaScriptEnabled: false });
    const figure = page.locator('.form-line');
    const doors = await figure.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect([doors.length, new Set(doors).size]).toEqual([11, 11]);
    expect(await figure.textContent()).toContain('アダプト：稲城市は市が主、小田原市は双方が対等');
    await figure.getByRole('link', { name: '委託' }).click();
    expect(page.url()).toBe(site.url('/forms/commission/'));
  },
);

test.each(['kodaira', 'inagi', 'nishitokyo', 'odawara'])(
  'The page of a city begins with its readers’ ways and its contacts, and leads to sheets and wizard (%s)',
  async (city) => {
    const page = await site.open(`/${city}/`);
    const heads = await page.locator('main h2').evaluateAll((all) => all.map(({ id }) => id));
    expect(heads.slice(0, 4)).toEqual(['citizens', 'staff', 'contacts', 'documents']);
    const contents = page.getByRole('navigation', { name: 'このページの内容' });
    const targets = await contents
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link.getAttribute('href') ?? '').replace(/^[^#]*#/, '')));
    expect(targets).toEqual(heads);
    expect(await page.locator('main a[href^="/checklists/"]').count()).toBeGreaterThan(0);
    expect(await page.locator(`main a[href="/choose/?city=${city}&at=first"]`).count()).toBe(1);
  },
);
