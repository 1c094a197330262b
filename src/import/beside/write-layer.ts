import { stringify } from 'yaml';
import { hasArticles } from '../../domain/handbook/handbook.ts';
import { keepPins, listHeld, listPassages, OFFICIAL_FOLDER } from '../../domain/handbook/official-layer.ts';
import { formatRecord, RECORD_FILE, sumOf, type RecordedSection } from '../keep/import-record.ts';
import type { Match } from '../keep/match-sections.ts';
import type { KeptSection } from '../keep/read-existing.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { wordsOf } from '../model/slices.ts';
import type { DocumentDraft, Fact, SectionDraft } from '../sort/draft.ts';
import { linkArticles } from '../write/find-links.ts';
import { Pen } from '../write/pen.ts';
import { setAsideDraft } from '../write/set-aside-draft.ts';
import { writeSection, type WrittenSection } from '../write/write-section.ts';
import { meetSections } from './meet-sections.ts';
import { placeOf, type Layer } from './read-layer.ts';

/** A section of the city's words as it was laid beside ours. */
export type LaidSection = {
  readonly own: KeptSection;
  readonly written: WrittenSection;
  readonly body: string;
  /** Paragraphs and items that only one side has, by their anchors. */
  readonly onlyOfficial: readonly string[];
  readonly onlyOwn: readonly string[];
};

/** What an import beside our edition makes: files below the folder of the city's words, and what met what. */
export type WrittenLayer = {
  readonly files: ReadonlyMap<string, string>;
  readonly moved: readonly string[];
  readonly laid: readonly LaidSection[];
  readonly onlyOfficial: readonly SectionDraft[];
  readonly onlyOwn: readonly KeptSection[];
  /** Passages of ours that rest on words which this import has changed or taken away, by section and anchor. */
  readonly changed: readonly { readonly own: KeptSection; readonly anchor: string }[];
  /** Words that the file has no more, and that stay because people changed them. */
  readonly left: readonly string[];
};

type Target = { readonly city: string; readonly document: string; readonly file: string };

const NO_SECTION = '当サイトの版に、当たる節がありません';
/** What an ordinance has above its first article, where it is no text. */
const COVERS = ['題名', '題名・目次'];
const COVER = '題名と目次（当サイトの版の表紙を使います）';
const EDITED = '人が直した市のことばなので、書きかえませんでした';
const HEADINGS = '章の見出し（章の名前は、当サイトの版のものを使います）';

/** Writes a sorted file of the city as words beside an edition of ours. Nothing of that edition is touched. */
export function writeLayer(draft: DocumentDraft, target: Target, layer: Layer, ledger: Ledger): WrittenLayer {
  const drafts = draft.chapters.flatMap(({ sections }) => sections);
  const met = meetSections(drafts, layer);
  const pen = new Pen(ledger, findLinks(target, layer));
  const laid = drafts.flatMap((section) => {
    const match = met.get(section);
    return match ? [layDown(section, match, layer, pen, ledger)] : [];
  });
  const unmet = drafts.filter((section) => !met.has(section));
  const onlyOfficial = unmet.filter(({ headline }) => !COVERS.includes(headline.ours ?? ''));
  for (const section of unmet) setAsideDraft(ledger, section, onlyOfficial.includes(section) ? NO_SECTION : COVER);
  for (const { headline, partText = [] } of draft.chapters)
    for (const slices of [headline.typed, headline.title, partText]) pen.setAside(slices, HEADINGS);
  for (const contents of draft.contents) pen.setAside(contents, '目次（サイトが作ります）');
  for (const blanks of draft.blanks) pen.setAside(blanks, '表紙の行の空白');
  const held = new Set(laid.map(({ own }) => own));
  const gone = [...layer.texts.keys()].filter((place) => !laid.some(({ own }) => placeOf(own) === place));
  const left = gone.filter((place) => isEdited(place, layer));
  const { pins, changed } = restPassages(laid, left, layer);
  const moved = gone.filter((place) => !left.includes(place)).map((place) => `${place}.mdx`);
  return {
    files: new Map([
      [`${OFFICIAL_FOLDER}.yaml`, yaml(describe(draft, target, layer, pen, pins))],
      ...laid.map(({ own, written, body }) => [`${placeOf(own)}.mdx`, formatText(own, written, body, layer)] as const),
      [
        RECORD_FILE,
        formatRecord(target.file, [...laid.map(({ written }) => written.recorded), ...listLeft(left, layer)]),
      ],
    ]),
    moved,
    laid,
    onlyOfficial,
    onlyOwn: layer.document.sections.filter((section) => !held.has(section)),
    changed,
    left,
  };
}

function layDown(draft: SectionDraft, { kept: own }: Match, layer: Layer, pen: Pen, ledger: Ledger): LaidSection {
  const before = layer.texts.get(placeOf(own));
  const recorded = layer.record?.sections.find(({ code }) => code === own.code) ?? UNKNOWN;
  const source = own.front['sources'];
  const written = writeSection(draft, {
    pen,
    code: own.code,
    name: draft.article.length > 0 ? `art-${draft.article.join('-')}` : own.name,
    source: Array.isArray(source) && typeof source[0] === 'string' ? source[0] : own.code,
    figures: { count: 0 },
    asPrinted: hasArticles(layer.kind),
    match: before && { kept: { ...own, ...before }, recorded },
    setAsideAll: (one) => setAsideDraft(ledger, one, EDITED),
  });
  const body = written.text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const [theirs, ours] = [listAnchors(body), listAnchors(own.body)];
  return {
    own,
    written: { ...written, title: wordsOf(draft.headline.title).trim() },
    body,
    onlyOfficial: theirs.filter((anchor) => !ours.includes(anchor)),
    onlyOwn: ours.filter((anchor) => !theirs.includes(anchor)),
  };
}

/** What somebody laid there by hand was never written by an import, and counts as edited. */
const UNKNOWN: RecordedSection = { code: '', title: '', label: '', source: '', body: '' };

function isEdited(place: string, { document, record, texts }: Layer): boolean {
  const own = document.sections.find((section) => placeOf(section) === place);
  const recorded = record?.sections.find(({ code }) => code === own?.code);
  return recorded?.body !== sumOf(texts.get(place)?.body ?? '');
}

function listLeft(left: readonly string[], { document, record }: Layer): readonly RecordedSection[] {
  const codes = document.sections.filter((section) => left.includes(placeOf(section))).map(({ code }) => code);
  return record?.sections.filter(({ code }) => codes.includes(code)) ?? [];
}

function listAnchors(body: string): readonly string[] {
  return [...body.matchAll(/<(?:Paragraph|Item) id="([^"]*)"/g)].map(([, id = '']) => id);
}

/** The head of a text as the city prints it; one that people wrote otherwise stays. */
function formatText(own: KeptSection, { title, recorded }: WrittenSection, body: string, layer: Layer): string {
  const before = layer.texts.get(placeOf(own))?.front ?? {};
  const old = layer.record?.sections.find(({ code }) => code === own.code);
  const bare = (text: unknown) => (typeof text === 'string' ? text.replace(/^（(.*)）$/, '$1') : undefined);
  const isOwn = old !== undefined && before['title'] !== undefined && bare(before['title']) !== old.title;
  const front = {
    ...(recorded.label === '' ? {} : { label: recorded.label }),
    ...(title === '' ? {} : { title: isOwn ? before['title'] : title }),
  };
  return `---\n${yaml(front)}---\n${body}`;
}

/** Every passage keeps the mark it has; one that meets words for the first time gets the mark of these. */
function restPassages(laid: readonly LaidSection[], left: readonly string[], layer: Layer) {
  const before = (layer.fields['pins'] ?? {}) as Readonly<Record<string, string>>;
  const rested = layer.document.sections.map((own) => {
    const found = laid.find((one) => one.own === own);
    const kept = left.includes(placeOf(own)) ? layer.texts.get(placeOf(own)) : undefined;
    const body = found?.body ?? kept?.body;
    const head = { label: found?.written.recorded.label, title: found?.written.title, ...kept?.front };
    const text = body === undefined ? undefined : { ...head, section: own.name, body };
    return { own, text, held: listHeld(own.name, own.body) };
  });
  const pins = Object.assign({}, ...rested.map(({ text, held }) => keepPins(text, held, before))) as typeof before;
  const changed = rested.flatMap(({ own, text, held }) =>
    listPassages(text, held, pins).flatMap(({ anchor, state }) => (state === 'changed' ? [{ own, anchor }] : [])),
  );
  return { pins, changed };
}

/** What people wrote of the source stays; the date is that of the file, where it has one. */
function describe(
  draft: DocumentDraft,
  target: Target,
  { fields, document, existing }: Layer,
  pen: Pen,
  pins: Readonly<Record<string, string>>,
) {
  const take = (fact: Fact | undefined) => {
    if (fact) pen.carry(fact.text);
    return fact?.value;
  };
  const title = pen.plain(draft.title) || target.file.replace(/\.[^.]*$/, '');
  const [date, department, enacted] = [take(draft.date), take(draft.department), take(draft.enacted)];
  const told = [date, enacted, department].filter(Boolean).join('　');
  return {
    date: date ?? document.fields['date'],
    original: `${existing.cityName}『${title}』${told === '' ? '' : `（${told}）`}`,
    ...fields,
    ...(date === undefined ? {} : { date }),
    pins,
  };
}

/** Articles are linked as they stand in our edition: there their addresses are. */
function findLinks({ city, document }: Target, { kind, document: { sections }, existing: { ordinances } }: Layer) {
  const [only, ...others] = ordinances;
  if (!hasArticles(kind))
    return only && others.length === 0 ? linkArticles(only.document, only.anchors, '条例') : undefined;
  const anchors = sections.flatMap(({ name, body }) => (name.startsWith('art-') ? [name, ...listAnchors(body)] : []));
  return linkArticles(`${city}/${document}`, new Set(anchors), '');
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: 0 });
}
