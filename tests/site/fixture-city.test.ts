import { describe, expect, test } from 'vitest';
import { readFile, readSections } from '../support/site/read-data.ts';
import { readPages } from '../support/site/read-site.ts';

const pages = readPages('fixture');
const find = (path: string) => pages.find((page) => page.path === path)?.root;
const hrefs = (path: string) =>
  find(path)
    ?.querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '') ?? [];

describe('A folder of a new city is all that a new city needs', () => {
  test('The home page leads to the city and its documents', () => {
    expect(find('/')?.querySelector('main')?.textContent).toContain('みほん市');
    expect(hrefs('/')).toEqual(
      expect.arrayContaining(['/handbook/mihon/', '/handbook/mihon/guide/', '/handbook/mihon/ordinance/']),
    );
  });

  test('The city, its documents, chapters, whole documents and projects have pages that bear its name', () => {
    const expected = [
      '/mihon/',
      '/mihon/guide/',
      '/mihon/guide/start/',
      '/mihon/guide/practice/',
      '/mihon/guide/print/',
    ];
    expected.push('/mihon/ordinance/', '/mihon/ordinance/rules/', '/mihon/ordinance/print/', '/mihon/projects/');
    const bearing = expected.filter((path) => find(path)?.querySelector('main')?.textContent.includes('みほん市'));
    expect(bearing).toEqual(expected);
  });

  test('The page of the city leads to its documents, projects and sheets, and both reading routes', () => {
    expect(hrefs('/mihon/')).toEqual(
      expect.arrayContaining(['/handbook/mihon/guide/', '/handbook/mihon/ordinance/', '/handbook/mihon/projects/']),
    );
    expect(hrefs('/mihon/')).toContain('/handbook/checklists/bridge-check/');
    expect(['citizens', 'staff'].filter((id) => find('/mihon/')?.querySelector(`#${id}`))).toEqual([
      'citizens',
      'staff',
    ]);
  });

  test('Its chapters hold their sections, and a bold bracket is bold', () => {
    const chapter = find('/mihon/guide/start/');
    expect(chapter?.querySelectorAll('section[data-code]').map(({ id }) => id)).toEqual(['purpose', 'first-step']);
    expect(chapter?.querySelector('#purpose strong')?.textContent).toBe('「虹の橋」');
    expect(chapter?.querySelector('#first-step-belongings')?.tagName).toBe('H3');
  });

  test('Its projects are listed with their partners apart', () => {
    const rows = find('/mihon/projects/')?.querySelectorAll('#all-projects tbody tr') ?? [];
    expect(rows.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(rows[1]?.querySelectorAll('li').map(({ textContent }) => textContent.trim())).toEqual([
      '虹の会',
      'みほん大学',
    ]);
  });

  test('Its sections are in the open data, with the meaning of its own term on the page', () => {
    const codes = readSections('fixture')
      .filter(({ city }) => city === 'みほん市')
      .map(({ code }) => code);
    expect(codes.slice(0, 3)).toEqual(['9101', '9102', '9103']);
    expect(codes).toEqual(expect.arrayContaining(['9201', '9202', '9203', '9301']));
    expect(find('/mihon/guide/start/')?.querySelector('#term-collaboration')?.textContent).toContain(
      '虹の橋を一緒にかける',
    );
  });

  test('Each of its supplementary provisions has paragraphs and items with addresses of their own', () => {
    const page = find('/mihon/ordinance/supplements/');
    const labels = page
      ?.querySelectorAll('a.number')
      .map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]);
    expect(labels).toEqual([
      ['#suppl-1-p1', '附則第1項'],
      ['#suppl-1-p2', '附則第2項'],
      ['#suppl-1-p2-i1', '附則第2項第1号'],
      ['#suppl-2-p1', '附則第1項'],
    ]);
    const printed = find('/mihon/ordinance/print/')?.querySelectorAll('[id^="suppl-"]') ?? [];
    expect(printed.map(({ id }) => id)).toEqual(['suppl-1-p1', 'suppl-1-p2', 'suppl-1-p2-i1', 'suppl-2-p1']);
  });

  test('A picture of its documents has its title, words for who cannot see it, and its size', () => {
    const picture = find('/mihon/guide/start/')?.querySelector('figure.picture');
    expect(picture?.querySelector('figcaption')?.textContent).toBe('橋をかける場所');
    const { alt, src, width, height } = picture?.querySelector('img')?.attributes ?? {};
    expect([alt, width, height]).toEqual(['川の両側に家があり、その間に虹の形の橋がかかっている地図', '640', '320']);
    expect(src).toMatch(/^\/handbook\/_astro\/bridge-map\.[\w-]+\.webp$/);
    expect(readFile('fixture', 'offline-worker.js')).toContain(src?.replace('/handbook/', ''));
    expect(readFile('fixture', 'mihon/guide/start/index.md')).toContain(`［図：${alt}］`);
  });

  test('Its scheme, its dates, its relations, its checklist and its readings are there', () => {
    expect(find('/mihon/schemes/bridge-call/')?.querySelector('main')?.textContent).toContain('虹の橋の募集');
    expect(find('/history/')?.querySelector('main')?.textContent).toContain('虹の橋条例が施行されました');
    expect(find('/mihon/')?.querySelector('main')?.textContent).toContain('もとにする');
    expect(find('/checklists/bridge-check/')?.querySelector('main')?.textContent).toContain('橋の色を決めましたか');
    expect(readFile('fixture', 'data/furigana-mihon.json')).toContain('はしか');
  });

  test('The search page lists its headings', () => {
    expect(hrefs('/search/')).toEqual(
      expect.arrayContaining([
        '/handbook/mihon/guide/start/#purpose',
        '/handbook/mihon/guide/practice/',
        '/handbook/mihon/projects/',
      ]),
    );
  });
});
