import { useState } from 'preact/hooks';
import { toFileName } from '../../domain/files/to-file-name.ts';
import { callSheet } from '../../domain/sheet/checklist.ts';
import { nameSheetFile } from '../../domain/sheet/name-file.ts';
import { formatSheet } from '../../domain/sheet/parse-sheet.ts';
import { nameSheet } from '../../domain/sheet/sheet.ts';
import { download } from './hand-over.ts';
import { SendToPartner, SheetOffers } from './late-parts.ts';
import type { ShownSheet } from './shown-sheet.ts';
import { useSaveKey } from './use-save-key.ts';

/** Of a file’s name; whose, when and the day stand behind. */
const NAMED = 60;

type Props = ShownSheet & {
  /** The stored text of a newer sheet, handed out as it is. */
  readonly raw: string | undefined;
};

/** Every way out of the browser: file, table, link, code, paper; and the request not to forget. */
export function Exchange({ raw, ...shown }: Props) {
  const { checklist, sheet, address, party, timing, view } = shown;
  const [said, setSaid] = useState('');
  const nameFile = () =>
    nameSheetFile({
      name: toFileName(nameSheet(sheet, checklist), NAMED),
      party: checklist.parties.length > 1 ? party : undefined,
      timing: checklist.timings.length > 1 ? timing : undefined,
      day: new Date(),
    });
  const save = () => download(`${nameFile()}.json`, 'application/json', raw ?? formatSheet(sheet));
  useSaveKey(save);
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
        <button type="button" class="button" onClick={() => print()}>
          {view === 'fill' ? `記入した${callSheet(checklist)}を印刷する` : 'くらべたものを印刷する'}
        </button>
      </p>
      <SheetOffers {...shown} name={nameFile()} />
      <p>
        <button type="button" class="quiet" onClick={persist}>
          ブラウザーに、自動で消さないよう頼む
        </button>
      </p>
      <SendToPartner {...{ checklist, sheet, party }} onSave={save} onSay={setSaid} />
      <p role="status" class="said">
        {said}
      </p>
      <p class="soft">ページのアドレス：{address}</p>
    </section>
  );
}
