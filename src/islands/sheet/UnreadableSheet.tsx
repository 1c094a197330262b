import type { StoredEntry } from '../../domain/sheet/sheet-store.ts';
import { download } from './hand-over.ts';

type Props = {
  readonly entry: StoredEntry;
  readonly titles: Readonly<Record<string, string>>;
  readonly onBack: () => void;
};

/** A stored text that is no sheet of this page: says why, and hands the text out untouched. */
export function UnreadableSheet({ entry, titles, onBack }: Props) {
  const { parsed, id, text } = entry;
  const list = parsed.kind !== 'broken' ? parsed.sheet?.list : undefined;
  return (
    <div class="sheet-app notice" role="alert">
      {list && titles[list] ? (
        <p>
          これは「<a href={`../${list}/#sheet=${id}`}>{titles[list]}</a>」のシートです。
        </p>
      ) : (
        <p>
          保存されているシートを読めません。{parsed.kind === 'broken' && parsed.why}
          中身はそのまま残してあります。ファイルに取り出して保管してください。
        </p>
      )}
      <p class="controls">
        <button type="button" class="button" onClick={() => download(`${id}.txt`, 'text/plain', text)}>
          そのままファイルに取り出す
        </button>
        <button type="button" class="button" onClick={onBack}>
          シートの一覧へ
        </button>
      </p>
    </div>
  );
}
