// Runs in the browser because the choice is the reader's: a static page cannot hold every choice of sections there may
// be.
import { useRef, useState } from 'preact/hooks';
import { formatSelection, MOST_SECTIONS, type Selection } from '../../domain/booklet/selection.ts';
import { BESIDE } from '../../domain/page/page-marks.ts';
import { LongNote } from '../sheet/LongNote.tsx';
import { BookletNotices } from './BookletNotices.tsx';
import { BookletOffer } from './BookletOffer.tsx';
import { BookletPaper } from './BookletPaper.tsx';
import { ChosenList } from './ChosenList.tsx';
import { ContentsPicker, type OfferedDocument } from './ContentsPicker.tsx';
import { keepTitle, readTitle } from './keep-selection.ts';
import type { LoadedSection } from './load-section.ts';
import { isLoaded, useSections } from './use-sections.ts';
import { WordingRadios } from './WordingRadios.tsx';
import { useSelection } from './use-selection.ts';

type Props = {
  readonly base: string;
  /** Public address of this page, for paper. */
  readonly address: string;
  readonly documents: readonly OfferedDocument[];
  /** What the site is called. */
  readonly site: string;
};

export default function Booklet({ base, address, documents, site }: Props) {
  const untitled = `${site}の小冊子`;
  const kept = useSelection(base);
  const { selection, change } = kept;
  const { sections, retry } = useSections(base, selection);
  const [title, setTitle] = useState(() => readTitle(base));
  const [said, say] = useState('');
  const [cleared, setCleared] = useState<Selection>([]);
  const loaded = selection.map((code) => sections.get(code)).filter(isLoaded);
  const count = selection.length;
  const waiting = selection.filter((code) => sections.get(code) === undefined).length;
  const isWaiting = waiting > 0;
  const hasBoth = loaded.some(({ element }) => element.querySelector(BESIDE));
  // Put together once all have arrived, and not anew for each: until then the former one stands.
  const whole = useRef<readonly LoadedSection[]>([]);
  if (!isWaiting) whole.current = loaded;
  const place = `${address}?s=${formatSelection(selection)}`;
  return (
    <>
      <div class="screen-only">
        <BookletNotices kept={kept} sections={sections} onRetry={retry} />
        <h2 id="chosen">
          選んだ節（<span aria-live="polite">{count}節</span>）
        </h2>
        {count === 0 ? (
          <NothingChosen cleared={cleared.length} onUndo={() => change(cleared)} />
        ) : (
          <>
            <TitleField {...{ base, title, untitled }} onTitle={setTitle} />
            <ChosenList selection={selection} sections={sections} onChange={change} onSay={say} />
            {hasBoth && <WordingRadios />}
            <p class="controls">
              <button
                type="button"
                class="button primary"
                disabled={isWaiting || loaded.length === 0}
                onClick={() => print()}
              >
                {isWaiting ? `節を読み込んでいます（残り${waiting}節）` : `この小冊子（${loaded.length}節）を印刷する`}
              </button>
              {!isWaiting && (
                <BookletOffer title={title.trim() || untitled} {...{ site }} address={place} sections={loaded} />
              )}
              <button
                type="button"
                class="button"
                onClick={() => {
                  setCleared(selection);
                  change([]);
                }}
              >
                すべて外す
              </button>
            </p>
          </>
        )}
        <p role="status" class="hidden">
          {said}
        </p>
        <h2 id="contents">文書から選ぶ</h2>
        {count >= MOST_SECTIONS && (
          <p>1つの小冊子に入るのは{MOST_SECTIONS}節までです。ほかの節を入れるには、どれかを外してください。</p>
        )}
        <ContentsPicker documents={documents} selection={selection} onChange={change} />
        {whole.current.length > 0 && <h2>小冊子の中身</h2>}
      </div>
      {count === 0 && (
        <p class="paper-only">まだ節を選んでいません。{address}を開いて節を選ぶと、小冊子を印刷できます。</p>
      )}
      {whole.current.length > 0 && (
        <BookletPaper
          site={site}
          base={base}
          title={title.trim() || untitled}
          address={place}
          sections={whole.current}
        />
      )}
    </>
  );
}

type TitleProps = {
  readonly base: string;
  readonly title: string;
  readonly untitled: string;
  readonly onTitle: (title: string) => void;
};

/** What the booklet is called; kept on this device as it is typed. */
function TitleField({ base, title, untitled, onTitle }: TitleProps) {
  return (
    <p class="field booklet-name">
      <label for="booklet-title">小冊子の題名（この端末だけに残ります）</label>
      <input
        id="booklet-title"
        type="text"
        value={title}
        placeholder={untitled}
        onInput={({ currentTarget: { value } }) => {
          onTitle(value);
          keepTitle(base, value);
        }}
      />
      <LongNote text={title} meant={80} />
    </p>
  );
}

/** Says how to begin, and brings back what was just taken out. */
function NothingChosen({ cleared, onUndo }: { readonly cleared: number; readonly onUndo: () => void }) {
  return (
    <p>
      {cleared > 0 && (
        <button type="button" class="button" onClick={onUndo}>
          外した{cleared}節を元に戻す
        </button>
      )}{' '}
      まだ何も選んでいません。下の「文書から選ぶ」で節に印を付けるか、検索の結果や市を比べるページの「小冊子に入れる」を押してください。
    </p>
  );
}
