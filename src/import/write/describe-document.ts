import { DOCUMENT_KINDS } from '../../domain/handbook/handbook.ts';
import type { Existing, KeptSection } from '../keep/read-existing.ts';
import type { DocumentDraft, Fact } from '../sort/draft.ts';
import type { Pen } from './pen.ts';
import { printHeadline } from './print-headline.ts';
import type { OutlineEntry } from './section-scribe.ts';
import type { Target, WrittenChapter } from './written-chapter.ts';

type About = {
  readonly draft: DocumentDraft;
  readonly target: Target;
  readonly existing: Existing;
  readonly chapters: readonly WrittenChapter[];
  readonly gone: readonly KeptSection[];
  readonly pen: Pen;
  readonly prefix: string;
};

/** The fields of `document.yaml` and the entries of `outline.yaml`. What people wrote there stays. */
export function describeDocument(about: About): { readonly fields: object; readonly outline: readonly OutlineEntry[] } {
  const { draft, existing, chapters, pen, prefix } = about;
  const title = pen.plain(draft.title) || about.target.file.replace(/\.[^.]*$/, '');
  const kept = existing.document?.fields ?? {};
  const cover = `${prefix}/0`;
  const own = { ...describe(about, title), sources: [cover] };
  const lists = [...chapters.map((chapter) => describeChapter(chapter, prefix, kept['chapters']))];
  const held = addGone(lists, about);
  const fields = { ...own, ...kept, chapters: held };
  const outline: OutlineEntry[] = [{ id: cover, kind: 'cover', title }];
  for (const chapter of chapters) {
    const { label } = chapter.draft.headline;
    const isShown = chapter.draft.headline.ours === undefined;
    if (isShown)
      outline.push({ id: chapterSource(prefix, chapter), kind: 'chapter', title: joinLabel(label, chapter.title) });
    outline.push(...chapter.sections.flatMap(({ entries }) => entries));
  }
  return { fields, outline: keepOutline(outline, held, about) };
}

function describe({ draft, target, existing, pen }: About, title: string) {
  const take = (fact: Fact | undefined) => {
    if (fact) pen.carry(fact.text);
    return fact?.value;
  };
  const [date, department, enacted] = [take(draft.date), take(draft.department), take(draft.enacted)];
  const { cityName, orders } = existing;
  const dated = date === undefined ? '' : `（${date}${enacted ?? ''}）`;
  return {
    title,
    shortTitle: title.length <= 14 ? title : (labelOf(target.kind) ?? title.slice(0, 14)),
    kind: target.kind,
    wording: 'official',
    order: Math.max(0, ...orders) + 1,
    issuer: cityName,
    ...(department === undefined ? {} : { department }),
    ...(date === undefined ? {} : { date }),
    history: date && enacted ? [{ date, event: enacted }] : [],
    original: `${cityName}『${title}』${dated}`,
    notes: [],
  };
}

function describeChapter({ id, draft, title, sections }: WrittenChapter, prefix: string, kept: unknown) {
  const { label, ours } = draft.headline;
  const line = ours === undefined ? printHeadline(draft.headline, false).join('') : '';
  const old = Array.isArray(kept)
    ? (kept as readonly { readonly id?: unknown }[]).find((one) => one.id === id)
    : undefined;
  return {
    ...old,
    id,
    ...(label === '' ? {} : { label }),
    title,
    ...(ours === undefined ? {} : { titleIsOurs: true }),
    ...(line === '' || line === joinLabel(label, title) ? {} : { printed: line }),
    ...(draft.part === undefined ? {} : { part: draft.part }),
    citeAs: label === '' ? title.replaceAll(/[ 　]/g, '') : label,
    sources: ours === undefined ? [`${prefix}/${id}`] : [],
    sections: sections.map(({ name }) => name),
  };
}

function chapterSource(prefix: string, { id }: WrittenChapter): string {
  return `${prefix}/${id}`;
}

function joinLabel(label: string, title: string): string {
  return label === '' ? title : `${label}　${title}`;
}

type List = { readonly id: string; readonly sections: readonly string[]; readonly sources?: readonly string[] };

/** Sections that the file has no longer stay at the end of their chapter. */
function addGone(lists: readonly List[], { gone, existing }: About): readonly List[] {
  const kept = (existing.document?.fields['chapters'] ?? []) as readonly List[];
  const held = lists.map((list) => ({
    ...list,
    sections: [...list.sections, ...gone.filter(({ chapter }) => chapter === list.id).map(({ name }) => name)],
  }));
  const left = kept
    .filter(({ id }) => !lists.some((list) => list.id === id))
    .map((chapter) => ({
      ...chapter,
      sections: gone.filter(({ chapter: id }) => id === chapter.id).map(({ name }) => name),
    }));
  return [...held, ...left.filter(({ sections }) => sections.length > 0)];
}

/** Parts that only kept sections and chapters claim stay in the outline. */
function keepOutline(
  outline: readonly OutlineEntry[],
  held: readonly { readonly sources?: readonly string[] }[],
  { gone, existing, chapters }: About,
): readonly OutlineEntry[] {
  const edited = chapters.flatMap(({ sections }) => sections).filter(({ fate }) => fate === 'kept');
  const claimed = [
    ...gone.flatMap(({ front }) => (Array.isArray(front['sources']) ? front['sources'] : [])),
    ...(existing.document?.sections
      .filter(({ code }) => edited.some((section) => section.code === code))
      .flatMap(({ front }) => (Array.isArray(front['sources']) ? front['sources'] : [])) ?? []),
    ...held.flatMap(({ sources = [] }) => sources),
  ];
  const dropped = new Set(edited.flatMap(({ entries }) => entries.slice(1).map(({ id }) => id)));
  const there = new Set(outline.map(({ id }) => id));
  const old = (existing.document?.outline ?? []) as readonly OutlineEntry[];
  const kept = old.filter(({ id }) => claimed.includes(id) && (!there.has(id) || dropped.has(id)));
  return [...outline.filter(({ id }) => !dropped.has(id)), ...kept];
}

function labelOf(kind: string): string | undefined {
  return DOCUMENT_KINDS.find(({ id }) => id === kind)?.label;
}
