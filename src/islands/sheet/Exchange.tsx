import { useEffect, useState } from 'preact/hooks';
import type { Checklist, ChecklistTiming, Party } from '../../domain/sheet/checklist.ts';
import { nameSheetFile } from '../../domain/sheet/name-file.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { nameSheet, type Sheet } from '../../domain/sheet/sheet.ts';
import { download, toFileName } from './hand-over.ts';
import { SendToPartner } from './late-parts.ts';
import { useSaveKey } from './use-save-key.ts';

type Props = {
  readonly checklist: Checklist;
  readonly sheet: Sheet;
  readonly address: string;
  readonly party: Party;
  readonly timing: ChecklistTiming | undefined;
  /** The stored text of a newer sheet, handed out as it is. */
  readonly raw: string | undefined;
};

/** Every way out of the browser: file, table, link, code, paper; and the request not to forget. */
export function Exchange({ checklist, sheet, address, party, timing, raw }: Props) {
  const [said, setSaid] = useState('');
  const nameFile = () =>
    nameSheetFile({
      name: toFileName(nameSheet(sheet, checklist)),
      party: checklist.parties.length > 1 ? party : undefined,
      timing: checklist.timings.length > 1 ? timing : undefined,
      day: new Date(),
    });
  useEffect(() => void loadTables(), []);
  const save = () => download(`${nameFile()}.json`, 'application/json', raw ?? formatSheet(sheet));
  useSaveKey(save);
  const giveTable = async () => {
    const tables = await loadTables();
    if (tables) download(`${nameFile()}.csv`, 'text/csv', tables.formatSheetCsv(sheet, checklist));
    else setSaid('表を作る部品が届いていません。通信を確かめて、もう一度押してください。');
  };
  const persist = async () => {
    const kept = await navigator.storage?.persist?.().catch(() => false);
    setSaid(
      kept
        ? 'ブラウザーが、保存を自動では消さないと答えました。それでも、機器の故障や履歴の削除では消えます。'
        : 'ブラウザーは、消さないとは答えませんでした。ファイルに保存してください。',
    );
  };
  return (
    <section class="exchange screen-only">
      <h3>保存する・送る・印刷する</h3>
      <p>
        ブラウザーの保存は控えにすぎません。1週間使わないと消すブラウザーもあります。事業の前から後まで残すものは、ファイルに保存してください。
      </p>
      <p class="controls">
        <button type="button" class="button primary" onClick={save}>
          ファイルに保存する
        </button>
        <button type="button" class="button" onClick={giveTable}>
          表計算の表（CSV）にする
        </button>
        <button type="button" class="button" onClick={() => print()}>
          記入したシートを印刷する
        </button>
        <button type="button" class="button" onClick={persist}>
          ブラウザーに、自動で消さないよう頼む
        </button>
      </p>
      <SendToPartner {...{ checklist, sheet, party }} onSay={setSaid} />
      <p role="status" class="said">
        {said}
      </p>
      <p class="soft">ページのアドレス：{address}</p>
    </section>
  );
}

/** What makes tables comes a moment after the page. */
const loadTables = () => import('../../domain/sheet/sheet-csv.ts').catch(() => undefined);
