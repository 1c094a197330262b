import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { SITES } from '../support/site/build-sites.ts';

const read = (path: string) => readFileSync(`${SITES.fixture.out}/${path}index.html`, 'utf8');
const textOf = (path: string) => parse(read(path)).querySelector('main')?.textContent.replace(/\s+/g, '') ?? '';
const leadsTo = (path: string) => /url=([^"]+)"/.exec(read(path))?.[1];

test('The address without a date holds the edition in force, one with a date another', () => {
  expect(textOf('mihon/compass/whole/')).toContain('川の両側の人が同じ時間をかけて行います。');
  expect(textOf('mihon/compass/2021-04/whole/')).toContain('橋渡しは、川の両側の人が行います。');
  expect(textOf('mihon/ordinance/rules/')).not.toContain('手入れ');
  expect(textOf('mihon/ordinance/2027-04-01/rules/')).toContain('市と市民が一緒に手入れします。');
  expect(textOf('mihon/ordinance/2023-10-01/rules/')).not.toContain('橋の色');
});

test.each([
  ['mihon/compass/2021-04/whole/', '令和3年（2021年）4月からの、前の版です。', '/mihon/compass/whole/'],
  ['mihon/compass/2018-04/ferry/', '平成30年（2018年）4月からの、前の版です。', '/mihon/compass/changes/#gone'],
  ['mihon/compass/2018-04/', '平成30年（2018年）4月からの、前の版です。', '/mihon/compass/'],
  ['mihon/compass/2018-04/print/', '平成30年（2018年）4月からの、前の版です。', '/mihon/compass/print/'],
  ['mihon/ordinance/2027-04-01/rules/', '令和9年（2027年）4月1日から有効になる版です。', '/mihon/ordinance/rules/'],
])('%s says in one line that it is not in force, with the way to the same place today', (path, said, to) => {
  const page = parse(read(path));
  const line = page.querySelectorAll('main p[role=note]').find((one) => one.textContent.includes('版です。'));
  expect(line?.textContent).toContain(said);
  expect(line?.querySelector('a')?.getAttribute('href')).toBe(`/handbook${to}`);
  expect(line?.hasAttribute('data-aside'), 'paper leaves out what stands beside a text').toBe(false);
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});

test('A link within another edition stays in it', () => {
  const link = parse(read('mihon/compass/2018-04/ferry/')).querySelector('.prose a[href*=compass-text]');
  expect(link?.getAttribute('href')).toBe('/handbook/mihon/compass/2018-04/whole/#compass-text');
});

test.each([
  ['n/9611/', '/mihon/compass/changes/#gone-9611'],
  ['n/9211/', '/mihon/ordinance/2027-04-01/rules/#art-2'],
  ['mihon/ordinance/art-2/', '/mihon/ordinance/2027-04-01/rules/#art-2'],
  ['mihon/compass/2024-05/', '/mihon/compass/'],
  ['mihon/compass/2024-05/whole/', '/mihon/compass/whole/'],
  ['mihon/ordinance/2024-04-01/supplements/', '/mihon/ordinance/supplements/'],
  ['mihon/ordinance/2024-04-01/print/', '/mihon/ordinance/print/'],
])('%s, which stands under no text of today, leads on', (path, to) => {
  expect(leadsTo(path)).toBe(`/handbook${to}`);
  const [page = '', anchor] = to.slice(1).split('#');
  if (anchor) expect(parse(read(page)).getElementById(anchor)).not.toBeNull();
});

const anchorsOf = (path: string) =>
  parse(read(path))
    .querySelectorAll('.prose [id], .prose[id]')
    .flatMap(({ id }) => (id.endsWith('-title') ? [] : [id]));

test('Every anchor of another edition stands in it', () => {
  expect(anchorsOf('mihon/ordinance/2027-04-01/rules/')).toEqual(
    expect.arrayContaining(['art-1', 'art-1-p1', 'art-1-p2-i1', 'art-2', 'art-2-p1']),
  );
});

test('A chapter of which the sections went to several places says of each where it is, under its old anchor', () => {
  const items = parse(read('mihon/compass/ferry/')).querySelectorAll('main li[id]');
  expect(items.map((item) => [item.id, item.querySelector('a')?.getAttribute('href')])).toEqual([
    ['ferry-text', '/handbook/mihon/compass/changes/#gone-9611'],
    ['keeper-text', '/handbook/mihon/compass/changes/#gone-9612'],
  ]);
});

test.each([
  ['mihon/compass', '2018-04/whole/'],
  ['mihon/compass', '2018-04/ferry/'],
  ['mihon/compass', '2021-04/whole/'],
  ['mihon/ordinance', '2023-10-01/rules/'],
  ['mihon/ordinance', '2023-10-01/supplements/'],
])('Every anchor that %s had at %s stands at the address without a date, or it is told where it leads', (of, path) => {
  const [, chapter = ''] = path.split('/');
  const standing = parse(read(`${of}/${chapter}/`));
  const moved = JSON.parse(readFileSync(`${SITES.fixture.out}/data/moved/${of}.json`, 'utf8')) as Record<
    string,
    string
  >;
  const lost = anchorsOf(`${of}/${path}`).filter((anchor) => {
    if (standing.getElementById(anchor)) return false;
    const [page = '', to = ''] = moved[`${chapter}/${anchor}`]?.slice(1).split('#') ?? [];
    return page === '' || !parse(read(page)).getElementById(to);
  });
  expect(lost).toEqual([]);
});

test('What is gone says so on the page of changes, with the edition in which it can be read', () => {
  const said = (of: string) =>
    parse(read(`${of}/changes/`))
      .querySelectorAll('#gone ~ ul li')
      .map((item) => [item.id, item.textContent.replace(/\s+/g, ''), item.querySelector('a')?.getAttribute('href')]);
  expect(said('mihon/compass')).toEqual([
    [
      'gone-9611',
      '番号9611「渡し舟」は、いまの版にありません。平成30年（2018年）4月の版で読む',
      '/handbook/mihon/compass/2018-04/ferry/#ferry-text',
    ],
    [
      'gone-9612',
      '番号9612「橋守」は、いまの版にありません。令和3年（2021年）4月の版で読む',
      '/handbook/mihon/compass/2021-04/whole/#keeper-text',
    ],
  ]);
  expect(said('mihon/ordinance')).toEqual([
    [
      'gone-9201-art-1-p2-i2',
      '第1条第2項第2号は、いまの版にありません。令和5年（2023年）10月1日の版で読む',
      '/handbook/mihon/ordinance/2023-10-01/rules/#art-1-p2-i2',
    ],
  ]);
});

test('The cover tells of all editions, and of one before them that is only known of', () => {
  const lines = parse(read('mihon/compass/')).querySelectorAll('.lines li');
  expect(lines.map((line) => line.textContent.replace(/\s+/g, ''))).toEqual([
    '令和6年（2024年）5月いま有効な版（このページ）同じ時間をかけることを、はっきりさせました。',
    '令和3年（2021年）4月前の版渡し舟をやめました。',
    '平成30年（2018年）4月前の版指針のはじめの版です。',
    '平成20年（2008年）この前の版で、文はここに収めていません。',
  ]);
});

test('Where a coming edition is decided, one line of at most 120 bytes says so', () => {
  const line = /<p data-aside><a href="[^"]*\/changes\/">[^<]*に変わります<\/a><\/p>/.exec(
    read('mihon/ordinance/rules/'),
  );
  expect(line?.[0]).toContain('令和9年4月1日に変わります');
  expect(Buffer.byteLength(line?.[0] ?? '')).toBeLessThanOrEqual(120);
  expect(read('mihon/compass/whole/')).not.toContain('に変わります');
});

test('The table of old and new names each change, newest edition first, with how many there are before it', () => {
  const page = parse(read('mihon/ordinance/changes/'));
  expect(
    page
      .querySelectorAll('main section > p')
      .map(({ textContent }) => textContent.trim())
      .join('\n'),
  ).toContain('変わったところは3です（加えたところが2、改めたところが1）。');
  const named = page.querySelectorAll('.amendment th[colspan]').map((head) => head.childNodes[1]?.textContent.trim());
  expect(named).toEqual([
    '第1条第1項を改めました。',
    '「第2条　手入れ」を加えました。',
    '「附則（令和8年条例第7号）」を加えました。',
    '第1条第2項を改めました。',
    '第1条第2項第1号を削りました。',
    '第1条第2項第2号を削りました。',
    '第1条第2項第1号を加えました。',
    '「附則（令和6年条例第2号）」を加えました。',
  ]);
});

test('In the table only what changed is marked, and said in words for ears', () => {
  const [row] = parse(read('mihon/ordinance/changes/')).querySelectorAll('.amendment tr:has(td)');
  for (const way of row?.querySelectorAll('.way') ?? []) way.remove();
  expect(row?.querySelectorAll('td').map(({ textContent }) => textContent.trim())).toEqual([
    '市と市民は、［追加］前もって相談し、［追加ここまで］虹の橋をかけることができます。',
    '市と市民は、虹の橋をかけることができます。',
  ]);
});
