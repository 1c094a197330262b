import { stringify } from 'yaml';
import { hasArticles } from '../../domain/handbook/handbook.ts';
import { formatArticleAnchor } from '../../domain/handbook/article-anchor.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { CodeGiver } from '../keep/give-codes.ts';
import { matchSections } from '../keep/match-sections.ts';
import { formatRecord, RECORD_FILE, type RecordedSection } from '../keep/import-record.ts';
import type { Existing, KeptSection } from '../keep/read-existing.ts';
import type { Slices } from '../model/slices.ts';
import { wordsOf } from '../model/slices.ts';
import type { ChapterDraft, DocumentDraft, SectionDraft } from '../sort/draft.ts';
import { describeDocument } from './describe-document.ts';
import { linkArticles } from './find-links.ts';
import { Pen } from './pen.ts';
import type { OutlineEntry } from './section-scribe.ts';
import { setAsideDraft } from './set-aside-draft.ts';
import type { Target, WrittenChapter } from './written-chapter.ts';
import { writeSection } from './write-section.ts';

/** What an import makes of a document: files by their path below its folder, and what became of each section. */
export type WrittenDocument = {
  readonly files: ReadonlyMap<string, string>;
  readonly chapters: readonly WrittenChapter[];
  /** Sections that the file has no longer; they stay until a person takes them out. */
  readonly gone: readonly KeptSection[];
  /** Files that a section has left for another chapter. */
  readonly moved: readonly string[];
};

/** Writes a sorted document as the files of its folder. */
export function writeDocument(
  draft: DocumentDraft,
  target: Target,
  existing: Existing,
  ledger: Ledger,
): WrittenDocument {
  const drafts = draft.chapters.flatMap(({ sections }) => sections);
  const pen = new Pen(ledger, findLinks(drafts, target, existing));
  const matches = matchSections(drafts, existing.document);
  const codes = new CodeGiver(existing);
  const names = nameArticles(drafts);
  const shared = { asPrinted: hasArticles(target.kind), pen, figures: { count: 0 } };
  const prefix = `${target.city}-${target.document}`;
  const ids = new Set<string>();
  const chapters = draft.chapters.map((chapter): WrittenChapter => {
    const sections = chapter.sections.map((section) => {
      const match = matches.get(section);
      const code = match?.kept.code ?? codes.next();
      const name = match?.kept.name ?? names.get(section) ?? `n${code}`;
      const setAsideAll = (one: SectionDraft) => setAsideDraft(ledger, one, '人が直した節なので、書きかえませんでした');
      return writeSection(section, { ...shared, code, name, source: `${prefix}/${code}`, match, setAsideAll });
    });
    const id = nameChapter(
      sections[0]?.code ?? '',
      matches.get(chapter.sections[0] as SectionDraft)?.kept.chapter,
      ids,
    );
    return { id, draft: chapter, title: writeTitle(pen, chapter), sections };
  });
  const matched = new Set([...matches.values()].map(({ kept }) => kept));
  const gone = existing.document?.sections.filter((section) => !matched.has(section)) ?? [];
  for (const contents of draft.contents) pen.setAside(contents, '目次（サイトが作ります）');
  for (const blanks of draft.blanks) pen.setAside(blanks, '表紙の行の空白');
  const described = describeDocument({ draft, target, existing, chapters, gone, pen, prefix });
  const left = existing.document?.record?.sections.filter(({ code }) => gone.some((section) => section.code === code));
  return {
    files: listFiles(chapters, described, target, left ?? []),
    chapters,
    gone,
    moved: listMoved(chapters, existing.document?.sections ?? []),
  };
}

/** A chapter keeps the folder of its first section, unless another has it: then it was parted from that. */
function nameChapter(code: string, kept: string | undefined, ids: Set<string>): string {
  const id = kept === undefined || ids.has(kept) ? `c${code}` : kept;
  ids.add(id);
  return id;
}

/** The old files of sections that stand in another chapter now. */
function listMoved(chapters: readonly WrittenChapter[], kept: readonly KeptSection[]): readonly string[] {
  return chapters.flatMap(({ id, sections }) =>
    sections.flatMap(({ code }) =>
      kept
        .filter((one) => one.code === code && one.chapter !== id)
        .map(({ chapter, name }) => `${chapter}/${name}.mdx`),
    ),
  );
}

function listFiles(
  chapters: readonly WrittenChapter[],
  { fields, outline }: { readonly fields: object; readonly outline: readonly OutlineEntry[] },
  { file }: Target,
  left: readonly RecordedSection[],
): ReadonlyMap<string, string> {
  const sections = chapters.flatMap(({ sections: held }) => held);
  const yaml = (value: object) => stringify(value, { lineWidth: 0 });
  return new Map([
    ['document.yaml', yaml(fields)],
    ['outline.yaml', yaml({ entries: outline })],
    ...chapters.flatMap(({ id, sections: held }) => held.map(({ name, text }) => [`${id}/${name}.mdx`, text] as const)),
    [RECORD_FILE, formatRecord(file, [...sections.map(({ recorded }) => recorded), ...left])],
  ]);
}

/** The first article of each number is found under that number; those of 附則 under numbers of their own. */
function nameArticles(drafts: readonly SectionDraft[]): ReadonlyMap<SectionDraft, string> {
  const names = new Map<SectionDraft, string>();
  const taken = new Set<string>();
  for (const draft of drafts) {
    const [article, ...branch] = draft.article;
    if (article === undefined || draft.article.some(Number.isNaN)) continue;
    const name = formatArticleAnchor({ article, branch });
    if (!taken.has(name)) names.set(draft, name);
    taken.add(name);
  }
  return names;
}

function findLinks(drafts: readonly SectionDraft[], { city, document, kind }: Target, { ordinances }: Existing) {
  const [only, ...others] = ordinances;
  if (!hasArticles(kind))
    return only && others.length === 0 ? linkArticles(only.document, only.anchors, '条例') : undefined;
  const anchors = [...nameArticles(drafts)].flatMap(([draft, name]) => [
    name,
    ...draft.paragraphs.flatMap(({ items }, at) => [
      `${name}-p${at + 1}`,
      ...items.map(({ numbers }) => `${name}-p${at + 1}-i${numbers.join('-')}`),
    ]),
  ]);
  return linkArticles(`${city}/${document}`, new Set(anchors), '');
}

function writeTitle(pen: Pen, { headline, partText = [] }: ChapterDraft): string {
  pen.carry(headline.typed);
  pen.carry(partText as Slices);
  return pen.plain(headline.title).replace(/^附[ 　]+則/, '附則') || (headline.ours ?? wordsOf(headline.title));
}
