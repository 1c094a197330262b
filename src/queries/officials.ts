import { getCollection, render, type CollectionEntry } from 'astro:content';
import { parseEditorNotes, type EditorNote } from '../domain/handbook/editor-note.ts';
import type { OfficialSource, Section } from '../domain/handbook/handbook.ts';
import type { LinkNote } from '../domain/handbook/link-note.ts';
import { OFFICIAL_FOLDER, type OfficialText } from '../domain/handbook/official-layer.ts';
import { parseTextLinks } from '../domain/handbook/text-links.ts';
import { remember } from './remember.ts';

type Pins = Readonly<Record<string, string>>;
type Rendered = Awaited<ReturnType<typeof render>>;

/** What lies beside a section of ours: the city's words for it, or that there are none any more. */
export type BesideSection = {
  readonly source: OfficialSource;
  readonly pins: Pins;
  /** Missing when the words on which ours rest are gone. */
  readonly text: OfficialText | undefined;
  readonly Content: Rendered['Content'] | undefined;
  readonly editorNotes: readonly EditorNote[];
  readonly notes: readonly LinkNote[];
};

/** Gives, by `<city>/<document>`, where a city's words beside ours are from, and on which of them passages rest. */
export const mapOfficials = remember(
  async (): Promise<ReadonlyMap<string, { readonly source: OfficialSource; readonly pins: Pins }>> =>
    new Map(
      (await list('officials')).map(({ id, data: { pins, link = '', terms = '', ...known } }) => [
        id,
        { source: { ...known, link, terms }, pins },
      ]),
    ),
);

/** Gives the texts of a city's words, by `<city>/<document>/<chapter>/<section>`. */
export const mapOfficialTexts = remember(
  async (): Promise<ReadonlyMap<string, CollectionEntry<'officialSections'>>> =>
    new Map((await list('officialSections')).map((entry) => [entry.id, entry])),
);

async function list<Name extends 'officials' | 'officialSections'>(
  name: Name,
): Promise<readonly CollectionEntry<Name>[]> {
  return import.meta.env.HANDBOOK_OFFICIAL ? getCollection(name) : [];
}

/** Takes an entry; gives the text it holds. */
export function toOfficialText({ id, data, body = '' }: CollectionEntry<'officialSections'>): OfficialText {
  return { section: id.split('/').at(-1) ?? '', ...data, body };
}

/** Takes a section; gives what lies beside it, or undefined when nothing does and nothing of it rests on any. */
export async function renderBeside({ id, document, chapter }: Section): Promise<BesideSection | undefined> {
  const official = (await mapOfficials()).get(document);
  if (official === undefined) return undefined;
  const entry = (await mapOfficialTexts()).get(`${document}/${chapter}/${id}`);
  if (entry === undefined)
    return official.pins[id] === undefined
      ? undefined
      : { ...official, text: undefined, Content: undefined, editorNotes: [], notes: [] };
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const file = `content/cities/${document}/${OFFICIAL_FOLDER}/${chapter}/${id}.mdx`;
  return {
    ...official,
    text: toOfficialText(entry),
    Content,
    editorNotes: parseEditorNotes(remarkPluginFrontmatter, file),
    notes: parseTextLinks(remarkPluginFrontmatter, file).notes,
  };
}
