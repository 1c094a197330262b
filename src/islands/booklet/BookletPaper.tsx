import { useEffect, useMemo, useRef } from 'preact/hooks';
import { assembleBooklet, type Booklet, type BookletSection } from './assemble-booklet.ts';
import { describeMaking } from './describe-making.ts';
import type { LoadedSection } from './load-section.ts';
import { AddressQr } from './AddressQr.tsx';
import { useFurigana } from './use-furigana.ts';
import { useStyles } from './use-styles.ts';

type Props = {
  readonly base: string;
  /** What the site is called. */
  readonly site: string;
  readonly title: string;
  readonly address: string;
  readonly sections: readonly LoadedSection[];
};

/** The booklet as it is read and printed: title, contents, sections with their sources, notes for paper. */
export function BookletPaper({ base, site, title, address, sections }: Props) {
  const annotate = useFurigana(base);
  const codes = sections.map(({ code }) => code).join();
  // oxlint-disable-next-line react/exhaustive-deps -- the list is made anew each time; its numbers tell
  const booklet = useMemo(() => assembleBooklet(sections), [codes]);
  useStyles(booklet.styles, { title, address });
  return (
    <div class="booklet">
      <div class="booklet-title">
        <p class="name">{title}</p>
        <p>{describeMaking(site, booklet.sections)}</p>
        <p class="paper-only address-line">{address}</p>
        <AddressQr address={address} />
      </div>
      <nav class="booklet-contents" aria-label="小冊子の目次">
        <p class="lead-title">目次</p>
        <ol class="plain">
          {booklet.sections.map(({ code, title: name, position }, at) => (
            <li key={code}>
              <a href={`#s${code}`}>
                {at + 1}．{name}
              </a>{' '}
              <small>{position}</small>
            </li>
          ))}
        </ol>
      </nav>
      {booklet.sections.map((section) => (
        <Piece key={section.code} section={section} annotate={annotate} />
      ))}
      {booklet.editorNotes.length > 0 && (
        <div class="notes end-notes">
          <p class="lead-title paper-only">編集注</p>
          {booklet.editorNotes.map((note) => (
            <Placed key={note.id} element={note} annotate={annotate} />
          ))}
        </div>
      )}
      <Notes notes={booklet.notes} />
      {booklet.meanings.length > 0 && (
        <div class="notes">
          <p class="lead-title paper-only">点線の用語の意味</p>
          {booklet.meanings.map((meaning) => (
            <Placed key={meaning.id} element={meaning} annotate={annotate} />
          ))}
        </div>
      )}
      {booklet.provenances.map((provenance, at) => (
        <Placed key={at} element={provenance} annotate={annotate} />
      ))}
    </div>
  );
}

type Annotate = { readonly annotate: ((part: Element) => void) | undefined };

function Piece({ section, annotate }: Annotate & { readonly section: BookletSection }) {
  return (
    <div class="piece" data-accent={section.accent || undefined}>
      <p class="from">{section.position}</p>
      <Placed element={section.element} annotate={annotate} />
      <p class="cited">
        出典：{section.citation || section.position}（番号{section.code}）
      </p>
    </div>
  );
}

function Notes({ notes }: { readonly notes: Booklet['notes'] }) {
  if (notes.length === 0) return null;
  return (
    <aside class="notes booklet-notes paper-only" aria-label="リンク先">
      <p class="lead-title">文中の［ ］の番号のリンク先</p>
      <ol class="plain">
        {notes.map(({ title, address }, at) => (
          <li key={at}>
            ［{at + 1}］{title} <span class="address">{address}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}

/** Puts an element that was made outside into the page. */
function Placed({ element, annotate }: Annotate & { readonly element: Element }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.replaceChildren(element), [element]);
  useEffect(() => annotate?.(element), [element, annotate]);
  return <div ref={frame} />;
}
