import type { Block, WordDocument } from '../../domain/office/word-document.ts';
import type { Booklet, BookletSection } from './assemble-booklet.ts';
import { describeElement } from './describe-section.ts';
import { describeMaking } from './describe-making.ts';

/** What a booklet is called, from which site it is, and the address at which it opens again. */
type Naming = { readonly title: string; readonly site: string; readonly address: string };

/** Describes a booklet as a document, its sections behind the contents, with notes and where all is from. */
export function describeBooklet(booklet: Booklet, { title, site, address }: Naming): WordDocument {
  const { sections, editorNotes, meanings, provenances } = booklet;
  return {
    title,
    head: title,
    foot: address,
    blocks: [
      { kind: 'paragraph', words: describeMaking(site, sections) },
      {
        kind: 'list',
        isOrdered: true,
        items: sections.map((one) => ({
          level: 0,
          words: [{ text: one.title }, { text: `　${one.position}`, soft: true }],
        })),
      },
      ...sections.flatMap((section, at) => describeSection(section, at === 0)),
      ...named('編集注', editorNotes),
      ...named('点線の用語の意味', meanings),
      ...named('もとの文書', provenances),
    ],
  };
}

function describeSection({ code, position, citation, element }: BookletSection, isFirst: boolean): readonly Block[] {
  const [first, ...rest] = describeElement(element);
  const heading = first?.kind === 'heading' && isFirst ? ({ ...first, startsPage: true } as const) : first;
  return [
    ...(heading ? [heading] : []),
    { kind: 'paragraph', look: 'note', words: position },
    ...rest,
    { kind: 'paragraph', look: 'note', words: `出典：${citation || position}（番号${code}）` },
  ];
}

/** What is shown only when it is asked for stands open on paper, and here. */
function named(title: string, elements: readonly Element[]): readonly Block[] {
  if (elements.length === 0) return [];
  return [{ kind: 'heading', level: 1, words: title }, ...elements.flatMap(describeOpened)];
}

function describeOpened(element: Element): readonly Block[] {
  const opened = element.cloneNode(true) as Element; // of an element
  opened.removeAttribute('popover');
  return describeElement(opened);
}
