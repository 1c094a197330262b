import { MOST_SECTIONS } from '../../domain/booklet/selection.ts';
import type { SectionState } from './use-sections.ts';
import type { KeptSelection } from './use-selection.ts';

type Props = {
  readonly kept: KeptSelection;
  readonly sections: ReadonlyMap<string, SectionState>;
  readonly onRetry: () => void;
};

/** How many numbers a notice names. */
const NAMED = 10;

/**
 * What a reader must know of the choice: what could not be taken from the address, not be fetched, or was chosen
 * before.
 */
export function BookletNotices({ kept, sections, onRetry }: Props) {
  const { opened, selection, earlier, addEarlier } = kept;
  const states = selection.map((code) => sections.get(code));
  const missing = selection.filter((code) => sections.get(code) === 'missing');
  const held = opened.selection.length;
  return (
    <div class="notices">
      {opened.refused.length > 0 && (
        <p class="notice" role="alert">
          アドレスの「{opened.refused.join('、').slice(0, 60)}
          」は節の番号として読めません。節の番号は4桁から6桁の数字です。
          {opened.named > 0
            ? `読めた${opened.named}節だけを開きました。`
            : `アドレスから開ける節はありませんでした。${held > 0 ? `この端末で選んでいた${held}節は、そのままです。` : ''}`}
        </p>
      )}
      {opened.beyond > 0 && (
        <p class="notice" role="alert">
          1つの小冊子に入るのは{MOST_SECTIONS}節までです。あとの{opened.beyond}節は入れていません。
        </p>
      )}
      {missing.length > 0 && (
        <p class="notice" role="alert">
          番号{missing.slice(0, NAMED).join('、')}
          {missing.length > NAMED && `など${missing.length}個`}
          の節は、このサイトにありません。ほかの節はそのまま印刷できます。
        </p>
      )}
      {states.includes('failed') && (
        <p class="notice" role="alert">
          読み込めなかった節があります。通信を確かめてください。{' '}
          <button type="button" class="button" onClick={onRetry}>
            もう一度読み込む
          </button>
        </p>
      )}
      {earlier.length > 0 && (
        <p class="notice">
          この端末では、前に別の{earlier.length}節も選んでいました。{' '}
          <button type="button" class="button" onClick={addEarlier}>
            いまの小冊子のあとに加える
          </button>
        </p>
      )}
    </div>
  );
}
