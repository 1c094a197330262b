import { relative } from 'node:path';
import type { Element, ElementContent, ElementData, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { address, withBase } from '../domain/handbook/address.ts';
import { EDITIONS_FOLDER } from '../domain/editions/edition.ts';
import type { LinkNote } from '../domain/handbook/link-note.ts';
import { OFFICIAL_FOLDER } from '../domain/handbook/official-layer.ts';
import { parseSectionReference } from '../domain/handbook/section-reference.ts';
import { TEXT_LINKS, type TextLinks } from '../domain/handbook/text-links.ts';
import { addressOf, SectionIndex } from './section-index.ts';

type Options = { readonly base: string; readonly contentRoot: string };
type Found = { readonly href: string; readonly note?: LinkNote };

declare module 'hast' {
  interface ElementData {
    /** What paper notes of a link. */
    linkNote?: LinkNote;
  }
}

/**
 * Rehype plugin: turns the links authors write (`section:`, `document:`, `page:`, `term:`) into addresses and popover
 * buttons, and hands the page what it needs beside them: links that leave the page, for paper, and terms.
 * Fails with file, line, value and mend when a target does not exist.
 */
export function rehypeHandbookLinks({ base, contentRoot }: Options) {
  const index = new SectionIndex(contentRoot);
  return (tree: Root, file: VFile) => {
    const { here, isBeside } = placeOf(file, contentRoot);
    const isOfficial = isBeside || index.isOfficial(here.split('/').slice(0, 2).join('/'));
    const notes: LinkNote[] = [];
    const terms = new Set<string>();
    visit(tree, 'element', (node) => {
      const href = node.tagName === 'a' ? String(node.properties['href'] ?? '') : '';
      if (href === '') return;
      const [, kind = '', target = ''] = /^([a-z]+):(.*)$/.exec(decodeURIComponent(href)) ?? [];
      if (kind === 'term') {
        terms.add(target);
        makeTermButton(node, target);
        return;
      }
      const found = resolveLink(kind, target, href, here, index);
      if (typeof found === 'string') file.fail(found, node.position);
      node.properties['href'] = found.href.startsWith('/') ? withBase(base, found.href) : found.href;
      // Paper numbers the links of our text; into a city's own words nothing is put, they are named behind it.
      if (found.note && isOfficial) notes.push({ ...found.note, words: textOf(node) });
      else if (found.note) {
        notes.push(found.note);
        // Types of another package want a position there, which nobody reads.
        node.data = { ...node.data, linkNote: found.note } as ElementData;
        node.properties['className'] = ['noted'];
      }
    });
    const links: TextLinks = { notes, terms: [...terms] };
    Object.assign(file.data.astro?.frontmatter ?? {}, { [TEXT_LINKS]: links });
  };
}

function resolveLink(kind: string, target: string, href: string, here: string, index: SectionIndex): Found | string {
  if (kind === 'section') {
    const reference = parseSectionReference(target);
    const section = reference && index.find(reference, here.split('/').slice(0, -1).join('/'));
    if (!reference || !section) {
      return `リンク先「${href}」の節がありません。section:<市>/<文書>/<節のファイル名> の形か、名前のつづりを確かめてください。`;
    }
    const path = addressOf(section, reference.anchor);
    const sameChapter = here === `${section.document}/${section.chapter}`;
    if (sameChapter) return { href: path.slice(path.indexOf('#')) };
    return { href: path, note: { title: section.name, path: address.short(section.code) } };
  }
  const title =
    kind === 'document' ? index.findDocumentTitle(target) : kind === 'page' ? findPageTitle(target, index) : undefined;
  if (title !== undefined) return { href: `/${target}/`, note: { title, path: `/${target}/` } };
  if (kind === 'https' || kind === 'http') return { href, note: { title: '', url: href } };
  if (kind === 'mailto' || kind === 'tel') return { href };
  return `リンク先「${href}」が分かりません。section:、document:、page:<市>/projects、term:、https: のどれかで書き、その先があるか確かめてください。`;
}

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => void (text += value));
  return text;
}

function findPageTitle(target: string, index: SectionIndex): string | undefined {
  const [, city] = /^([a-z0-9-]+)\/projects$/.exec(target) ?? [];
  return city === undefined ? undefined : index.findProjectsTitle(city);
}

function makeTermButton(node: Element, term: string): void {
  const children: ElementContent[] = node.children;
  node.tagName = 'button';
  node.properties = { type: 'button', className: ['term'], popovertarget: `term-${term}` };
  node.children = children;
}

/**
 * `<city>/<document>/<chapter>` of the file that is being rendered, with the date before the chapter where it is of
 * another edition, and whether it is a city's words beside ours.
 */
function placeOf(file: VFile, contentRoot: string): { readonly here: string; readonly isBeside: boolean } {
  const steps = relative(`${contentRoot}/cities`, file.path).split(/[\\/]/);
  const isBeside = steps[2] === OFFICIAL_FOLDER && steps.length === 5;
  const isOther = steps[2] === EDITIONS_FOLDER && steps.length === 6;
  const named = isBeside || isOther ? steps.toSpliced(2, 1) : steps;
  return { here: named.slice(0, isOther ? 4 : 3).join('/'), isBeside };
}
