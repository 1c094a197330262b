import { describe, expect, test } from 'vitest';
import { findElements, renderMdx, textOf } from '../support/content/render-mdx.ts';

/** The links of a rendered body: address and class of each. */
async function linksOf(body: string, base?: string) {
  const { tree, notes } = await renderMdx(body, base);
  return {
    notes,
    links: findElements(tree, 'a').map(({ properties }) => [properties['href'], properties['className']]),
  };
}

describe.each([
  ['/', ''],
  ['/handbook', '/handbook'],
  ['/handbook/', '/handbook'],
])('Under the base %s', (base, prefix) => {
  test('a link to a section leads to its place in its chapter, and paper notes its short address', async () => {
    expect(await linksOf('[第1条](section:mihon/ordinance/art-1)', base)).toEqual({
      links: [[`${prefix}/mihon/ordinance/rules/#art-1`, ['noted']]],
      notes: [{ title: '第1条　橋', path: '/n/9201/' }],
    });
  });

  test('a link to a part of a section leads to that part', async () => {
    const { links } = await linksOf('[第1条第2項](section:mihon/ordinance/art-1#art-1-p2-i1)', base);
    expect(links).toEqual([[`${prefix}/mihon/ordinance/rules/#art-1-p2-i1`, ['noted']]]);
  });

  test('a link inside the chapter stays on the page and needs no note', async () => {
    const body = '[持ち物](section:mihon/guide/first-step#first-step-belongings)と[目的](section:mihon/guide/purpose)';
    expect(await linksOf(body, base)).toEqual({
      links: [
        ['#first-step-belongings', undefined],
        ['#purpose', undefined],
      ],
      notes: [],
    });
  });

  test('a link to a document or to a list of projects leads to its page', async () => {
    expect(await linksOf('[条例](document:mihon/ordinance)と[一覧](page:mihon/projects)', base)).toEqual({
      links: [
        [`${prefix}/mihon/ordinance/`, ['noted']],
        [`${prefix}/mihon/projects/`, ['noted']],
      ],
      notes: [
        { title: 'みほん市虹の橋条例', path: '/mihon/ordinance/' },
        { title: 'みほん市の取組一覧（令和5年度）', path: '/mihon/projects/' },
      ],
    });
  });

  test('a link to another site stays as it is, and paper notes its address', async () => {
    expect(await linksOf('[市のサイト](https://mihon.example/a?b=%E5%8D%94)', base)).toEqual({
      links: [['https://mihon.example/a?b=%E5%8D%94', ['noted']]],
      notes: [{ title: '', url: 'https://mihon.example/a?b=%E5%8D%94' }],
    });
  });

  test('a mail address or phone number stays as it is, without a note', async () => {
    expect(await linksOf('[メール](mailto:a@mihon.example)、[電話](tel:000-000-0000)', base)).toEqual({
      links: [
        ['mailto:a@mihon.example', undefined],
        ['tel:000-000-0000', undefined],
      ],
      notes: [],
    });
  });
});

test('A term becomes a button that opens its meaning, and the page is told of each term once', async () => {
  const { tree, notes, terms } = await renderMdx(
    '[協働](term:collaboration)と[市民](term:citizen)と[協働](term:collaboration)',
  );
  const buttons = findElements(tree, 'button');
  expect(buttons.map(({ properties }) => properties)).toEqual(
    ['collaboration', 'citizen', 'collaboration'].map((term) => ({
      type: 'button',
      className: ['term'],
      popovertarget: `term-${term}`,
    })),
  );
  expect(buttons.map(textOf)).toEqual(['協働', '市民', '協働']);
  expect(findElements(tree, 'a')).toEqual([]);
  expect({ notes, terms }).toEqual({ notes: [], terms: ['collaboration', 'citizen'] });
});

test('Notes follow the order of the links', async () => {
  const { notes } = await renderMdx(
    '[一](section:mihon/guide/trial)、[二](document:mihon/guide)、[三](https://mihon.example/)',
  );
  expect(notes.map(({ title, path, url }) => [title, path ?? url])).toEqual([
    ['ためす', '/n/9103/'],
    ['みほん市協働の手引き', '/mihon/guide/'],
    ['', 'https://mihon.example/'],
  ]);
});

test.each([
  ['section:mihon/guide/porpose', '節がありません', 'つづりを確かめてください'],
  ['section:mihon/guide', '節がありません', 'の形か'],
  ['section:mihon/guide/start/purpose', '節がありません', 'の形か'],
  ['document:mihon/hundbook', '分かりません', 'その先があるか確かめてください'],
  ['page:mihon/list', '分かりません', 'page:'],
  ['page:nowhere/projects', '分かりません', 'page:'],
  ['sektion:mihon/guide/purpose', '分かりません', 'section:'],
  ['javascript:alert(1)', '分かりません', 'https:'],
  ['../purpose', '分かりません', 'section:'],
  ['#purpose', '分かりません', 'section:'],
])('The link %s stops the build with place, value and mend', async (href, problem, mend) => {
  const failure = await renderMdx(`一行目\n\n二つ目の[先](${href})です。`).catch((error: unknown) => error);
  expect(failure).toMatchObject({ line: 3, column: 5 });
  const message = String(failure);
  for (const part of [`「${href}」`, problem, mend, 'sample.mdx']) {
    expect(`${message} ${JSON.stringify(failure)}`).toContain(part);
  }
});
