import { useEffect, useState } from 'preact/hooks';
import { labelParty, type Checklist, type Party } from '../../domain/sheet/checklist.ts';
import { writeMarksCode } from '../../domain/sheet/marks-code.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { listMarks, writeShareFragment } from '../../domain/sheet/share-link.ts';
import { nameSheet, type Sheet } from '../../domain/sheet/sheet.ts';
import { copyText, tellByHand } from '../copy/copy-text.ts';
import { readPublicAddress } from '../paper/public-address.ts';
import { download, toFileName } from './hand-over.ts';

type Props = {
  readonly checklist: Checklist;
  readonly sheet: Sheet;
  readonly address: string;
  readonly party: Party;
  /** The stored text of a newer sheet, handed out as it is. */
  readonly raw: string | undefined;
};

/** Every way out of the browser: file, table, link, code, paper; and the request not to forget. */
export function Exchange({ checklist, sheet, address, party, raw }: Props) {
  const [said, setSaid] = useState('');
  const name = toFileName(nameSheet(sheet, checklist));
  const link = `${readPublicAddress()}${writeShareFragment(sheet, checklist, [party])}`;
  const code = writeMarksCode(checklist, party, listMarks(sheet, checklist, party));
  const [byHand, setByHand] = useState<{ readonly what: string; readonly text: string } | undefined>();
  const copy = async (text: string, what: string) => {
    const isCopied = await copyText(text);
    setByHand(isCopied ? undefined : { what, text });
    setSaid(isCopied ? `${what}をコピーしました。` : `選んであります。${tellByHand()}`);
  };
  useEffect(() => void loadTables(), []);
  const giveTable = async () => {
    const tables = await loadTables();
    if (tables) download(`${name}.csv`, 'text/csv', tables.formatSheetCsv(sheet, checklist));
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
        <button
          type="button"
          class="button primary"
          onClick={() => download(`${name}.json`, 'application/json', raw ?? formatSheet(sheet))}
        >
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
      <p class="lead-title">{labelParty(party)}の印だけを相手に送る</p>
      <p>リンクとコードに入るのは、印だけです。団体や事業の名前、コメントは入りません。</p>
      <p class="controls">
        <button type="button" class="button" onClick={() => copy(link, 'リンク')}>
          リンクをコピーする
        </button>
        <button type="button" class="button" onClick={() => copy(code, 'コード')}>
          コード <b class="code">{code}</b> をコピーする
        </button>
      </p>
      {byHand && (
        <label class="field">
          <span>{byHand.what}（コピーできませんでした）</span>
          <input key={byHand.text} ref={selectAll} type="text" readOnly value={byHand.text} />
        </label>
      )}
      <p role="status" class="said">
        {said}
      </p>
      <p class="soft">ページのアドレス：{address}</p>
    </section>
  );
}

/** Selects what is to be copied by hand as soon as it stands there. */
function selectAll(field: HTMLInputElement | null): void {
  field?.select();
}
/** What makes tables comes a moment after the page. */
const loadTables = () => import('../../domain/sheet/sheet-csv.ts').catch(() => undefined);
