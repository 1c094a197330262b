// Runs in the browser because what a city drafts stays on its own machine; the table stands on the page without it.
import { useState } from 'preact/hooks';
import { toFileName } from '../../domain/files/to-file-name.ts';
import { parseChosenCities } from '../../domain/compare/chosen-cities.ts';
import { listStrayDrafts, tabulateComparison, type PointRecord } from '../../domain/compare/comparison-table.ts';
import { DRAFT_COLUMN, type Drafts } from '../../domain/compare/drafts.ts';
import type { Silence } from '../../domain/compare/name-silence.ts';
import { formatGuardedCsv } from '../../domain/data/csv.ts';
import { fetchJson } from '../files/fetch-file.ts';
import { OfficeButtons } from '../office/OfficeButtons.tsx';
import { readPublicAddress } from '../paper/public-address.ts';
import { AskTwice } from '../sheet/AskTwice.tsx';
import { download } from '../sheet/hand-over.ts';
import { useDraftCells } from './DraftCells.tsx';
import { useDrafts } from './use-drafts.ts';

type Props = {
  readonly base: string;
  readonly concept: string;
  readonly title: string;
  /** The id of what holds the table. */
  readonly table: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly cities: readonly { readonly id: string; readonly name: string; readonly silence: Silence }[];
  /** Where the points of the comparison stand as JSON. */
  readonly source: string;
};

/** A column for one's own draft: typed, kept in this browser, printed and taken away with the table. */
export default function DraftColumn({ base, concept, title, table, rows, cities, source }: Props) {
  const { drafts, refused, write, clear } = useDrafts(base, concept);
  const isAny = Object.keys(drafts).length > 0;
  const [isWanted, setWanted] = useState(false);
  const [failed, setFailed] = useState(false);
  const isOpen = isWanted || isAny;
  useDraftCells({ table, rows, drafts, isOpen, onWrite: write });
  const look = async () => {
    const records = await fetchJson<readonly PointRecord[]>(source);
    const ids = cities.map(({ id }) => id);
    const chosen = parseChosenCities(new URLSearchParams(location.search), ids) ?? ids;
    const shown = cities.filter(({ id }) => chosen.includes(id));
    const address = `${readPublicAddress()}${location.search}`;
    return { title, rows, cities: shown, records, drafts: isOpen ? drafts : undefined, address };
  };
  const name = isOpen ? `${title} ${DRAFT_COLUMN}` : title;
  const take = () =>
    look().then(
      ({ cities: shown, records }) => {
        setFailed(false);
        const table = formatGuardedCsv(tabulateComparison(rows, shown, records, drafts));
        download(`${toFileName(name)}.csv`, 'text/csv;charset=utf-8', table);
      },
      () => setFailed(true),
    );
  const office = (
    <OfficeButtons
      name={name}
      what={isOpen ? '案を入れた表を' : '表を'}
      word={async () => (await describing()).describeComparison(await look())}
      excel={async () => (await describing()).describeComparisonWorkbook(await look())}
    />
  );
  if (!isOpen) {
    return (
      <p class="draft-begin controls screen-only">
        <button type="button" class="button" onClick={() => setWanted(true)}>
          表に「{DRAFT_COLUMN}」の欄を加える
        </button>
        {office}
      </p>
    );
  }
  const strays = listStrayDrafts(rows, drafts);
  return (
    <section class="drafts" aria-label={DRAFT_COLUMN}>
      <p role="status" class="soft screen-only">
        {refused.size === 0 && isAny && `案は、このブラウザーの簡単な保存場所にあります。${LASTING}`}
        {refused.size === 0 &&
          !isAny &&
          `下の表の「${DRAFT_COLUMN}」に書き込めます。書いたことは、このブラウザーだけに残します。`}
      </p>
      {refused.size > 0 && (
        <p role="alert" class="notice">
          このブラウザーは、最後に書いた案を保存できませんでした。画面を閉じると消えます。先にExcelかCSVで取り出してください。
        </p>
      )}
      {failed && (
        <p role="alert" class="notice">
          表を取り出せませんでした。通信を確かめて、もう一度押してください。案はここに残っています。
        </p>
      )}
      <p class="controls screen-only">
        <button type="button" class="button" onClick={() => void take()}>
          案を入れた表をCSVで取り出す
        </button>
        {office}
        <button type="button" class="button" onClick={() => print()}>
          案を入れた表を印刷する
        </button>
        {isAny ? (
          <AskTwice
            label="案をすべて消す"
            question={`この主題の「${DRAFT_COLUMN}」をすべて消しますか。元に戻せません。`}
            onYes={() => (clear(), setWanted(true))}
          />
        ) : (
          <button type="button" class="quiet" onClick={() => setWanted(false)}>
            欄をしまう
          </button>
        )}
      </p>
      <Strays strays={strays} />
    </section>
  );
}

/** What describes the table for Word and Excel comes on the press, as what writes it does. */
const describing = () => import('../../domain/office/describe-comparison.ts');

const LASTING = '長く残すときは、ExcelかCSVでも取り出してください。';

/** Drafts whose rows the comparison no longer has are shown, so that nothing that was written is lost. */
function Strays({ strays }: { readonly strays: readonly (readonly [id: string, text: Drafts[string]])[] }) {
  if (strays.length === 0) return null;
  return (
    <>
      <p>いまの表にない行に書いた案です。</p>
      <ul>
        {strays.map(([id, text]) => (
          <li key={id} class="written">
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
