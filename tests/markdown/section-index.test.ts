import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { addressOf, SectionIndex } from '../../src/markdown/section-index.ts';
import { FIXTURE_ROOT } from '../support/content/render-mdx.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A content folder of its own with one section in it. */
function makeContent(text: string): string {
  const root = mkdtempSync(join(tmpdir(), 'handbook-'));
  folders.push(root);
  mkdirSync(join(root, 'cities/a/b/c'), { recursive: true });
  writeFileSync(join(root, 'cities/a/b/c/one.mdx'), text);
  return root;
}

test('A section is found by document and name, wherever its chapter is', () => {
  expect(new SectionIndex(FIXTURE_ROOT).find({ document: 'mihon/guide', section: 'trial' })).toEqual({
    document: 'mihon/guide',
    chapter: 'practice',
    id: 'trial',
    code: '9103',
    name: 'ためす',
  });
});

test('A section that no file stands for is not found', () => {
  const index = new SectionIndex(FIXTURE_ROOT);
  expect(index.find({ document: 'mihon/guide', section: 'nothing' })).toBeUndefined();
  expect(index.find({ document: 'mihon/guide/practice', section: 'trial' })).toBeUndefined();
});

test('The address of a section is its place in its chapter, or the anchor inside it', () => {
  const section = {
    document: 'mihon/guide',
    chapter: 'start',
    id: 'first-step',
    code: '9102',
    name: '（２）最初の一歩',
  };
  expect(addressOf(section)).toBe('/mihon/guide/start/#first-step');
  expect(addressOf(section, 'first-step-belongings')).toBe('/mihon/guide/start/#first-step-belongings');
});

test('Titles of documents and lists are found, those of missing ones are not', () => {
  const index = new SectionIndex(FIXTURE_ROOT);
  expect(index.findDocumentTitle('mihon/guide')).toBe('みほん市協働の手引き');
  expect(index.findProjectsTitle('mihon')).toBe('みほん市の取組一覧（令和5年度）');
  expect(index.findDocumentTitle('mihon/nothing')).toBeUndefined();
  expect(index.findProjectsTitle('nowhere')).toBeUndefined();
});

test('A section written while the site is served is found', () => {
  const root = makeContent('---\ntitle: 一\ncode: "0001"\n---\n');
  const index = new SectionIndex(root);
  expect(index.find({ document: 'a/b', section: 'two' })).toBeUndefined();
  writeFileSync(join(root, 'cities/a/b/c/two.mdx'), '---\ntitle: 二\nlabel: 第2条\ncode: "0002"\n---\n');
  expect(index.find({ document: 'a/b', section: 'two' })?.name).toBe('第2条　二');
});

test('A file without frontmatter is named with the mend', () => {
  const root = makeContent('本文だけです。');
  expect(() => new SectionIndex(root).find({ document: 'a/b', section: 'one' })).toThrow(
    /one\.mdx:1 先頭に --- で囲んだ項目（frontmatter）がありません。/,
  );
});

test('A file written on Windows is read too: byte order mark and line ends of its own', () => {
  const root = makeContent('\uFEFF---\r\ntitle: 一\r\ncode: "0001"\r\n---\r\n\r\n本文です。\r\n');
  expect(new SectionIndex(root).find({ document: 'a/b', section: 'one' })).toMatchObject({ code: '0001', name: '一' });
});
