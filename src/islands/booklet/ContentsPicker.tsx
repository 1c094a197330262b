import { useState } from 'preact/hooks';
import { addSections, MOST_SECTIONS, removeSections, type Selection } from '../../domain/booklet/selection.ts';
import { trimLinkTail } from '../../domain/handbook/trim-link-tail.ts';
import { fetchJson } from '../files/fetch-file.ts';

/** A document whose sections can be chosen; `contents` is where its contents are fetched from. */
export type OfferedDocument = { readonly id: string; readonly name: string; readonly contents: string };
/** The contents of a document, as the site gives them out. */
export type OfferedChapter = {
  readonly title: string;
  readonly sections: readonly { readonly code: string; readonly title: string }[];
};

type Props = {
  readonly documents: readonly OfferedDocument[];
  readonly selection: Selection;
  readonly onChange: (next: Selection) => void;
};

/** The contents of every document, to tick; those of a document are fetched when it is opened. */
export function ContentsPicker({ documents, selection, onChange }: Props) {
  const wanted = trimLinkTail(new URLSearchParams(location.search).get('document') ?? '');
  return (
    <>
      {documents.map((document) => (
        <DocumentPicker
          key={document.id}
          document={document}
          isOpen={document.id === wanted}
          selection={selection}
          onChange={onChange}
        />
      ))}
    </>
  );
}

type DocumentProps = Omit<Props, 'documents'> & { readonly document: OfferedDocument; readonly isOpen: boolean };

function DocumentPicker({ document, isOpen, selection, onChange }: DocumentProps) {
  const [chapters, setChapters] = useState<readonly OfferedChapter[] | 'failed' | undefined>();
  const load = (open: boolean) => {
    if (!open || (chapters !== undefined && chapters !== 'failed')) return;
    fetchJson<readonly OfferedChapter[]>(document.contents)
      .then(setChapters)
      .catch(() => setChapters('failed'));
  };
  return (
    <details class="offered" open={isOpen} onToggle={(event) => load(event.currentTarget.open)}>
      <summary>{document.name}</summary>
      {chapters === undefined && <p>読み込んでいます。</p>}
      {chapters === 'failed' && (
        <p>
          目次を読み込めませんでした。通信を確かめてください。{' '}
          <button type="button" class="button" onClick={() => load(true)}>
            もう一度読み込む
          </button>
        </p>
      )}
      {Array.isArray(chapters) &&
        chapters.map((chapter: OfferedChapter) => (
          <ChapterPicker
            key={chapter.title}
            of={document.name}
            chapter={chapter}
            selection={selection}
            onChange={onChange}
          />
        ))}
    </details>
  );
}

type ChapterProps = Omit<Props, 'documents'> & { readonly of: string; readonly chapter: OfferedChapter };

function ChapterPicker({ of, chapter: { title, sections }, selection, onChange }: ChapterProps) {
  const codes = sections.map(({ code }) => code);
  const isWhole = codes.every((code) => selection.includes(code));
  const choose = (chosen: readonly string[], isChosen: boolean) =>
    onChange(isChosen ? addSections(selection, chosen) : removeSections(selection, chosen));
  const isFull = selection.length >= MOST_SECTIONS;
  return (
    <fieldset class="choices">
      <legend>
        <span class="hidden">{of}　</span>
        {title}
      </legend>
      {sections.length > 1 && (
        <label class="choice whole">
          <input
            type="checkbox"
            checked={isWhole}
            disabled={isFull && !isWhole}
            onChange={({ currentTarget: { checked } }) => choose(codes, checked)}
          />
          この章の{sections.length}節すべて
        </label>
      )}
      {sections.map((section) => (
        <label key={section.code} class="choice">
          <input
            type="checkbox"
            checked={selection.includes(section.code)}
            disabled={isFull && !selection.includes(section.code)}
            onChange={({ currentTarget: { checked } }) => choose([section.code], checked)}
          />
          {section.title}
        </label>
      ))}
    </fieldset>
  );
}
