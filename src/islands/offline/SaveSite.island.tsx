// Runs in the browser because only there a copy of the site can be kept, and only the reader may ask for it.
import { formatSize } from '../../domain/files/format-size.ts';
import { address, withBase } from '../../domain/handbook/address.ts';
import { useOfflineCopy, type SavedState, type SaveTrouble } from './use-offline-copy.ts';

type Props = { readonly base: string };

const STATES: Readonly<Record<SavedState, string>> = {
  looking: 'この端末に保存があるか、見ています。',
  impossible:
    'このブラウザーでは保存できません。httpsでないアドレス、シークレットモード、サイトのデータを残さない設定では使えないことがあります。',
  none: 'まだ保存していません。',
  saving: '保存しています。終わるまで、この画面を開いておいてください。',
  saved: '保存してあります。通信がなくても、どのページも開け、検索もできます。',
  newer: '新しい版の保存が終わりました。切り替えるまでは、どのページも前の版を表示します。',
};

const TROUBLES: Readonly<Record<SaveTrouble, string>> = {
  full: '端末の空きが足りないか、ブラウザーが保存を断りました。要らないファイルやほかのサイトのデータを減らしてから、もう一度お試しください。保存しかけた分は消しました。',
  changed:
    '保存の途中でサイトの版が変わったようです。2つの版が混ざらないように、保存をやめました。しばらくして、このページを開き直してから、もう一度お試しください。',
  unreached:
    '通信が切れたため、保存が終わりませんでした。受け取った分は残っています。つながるところで、もう一度押すと続きから始めます。',
  refused: '保存を始められませんでした。通信と、ブラウザーの「サイトのデータ」の設定を確かめてください。',
};

export default function SaveSite({ base }: Props) {
  const kept = useOfflineCopy(withBase(base, address.home()));
  const { state, progress, trouble, others } = kept;
  const mayRemove = state === 'saved' || state === 'newer' || (state === 'none' && trouble !== undefined);
  return (
    <div class="save-site">
      <p role="status" class="state">
        {STATES[state]}
      </p>
      {state === 'saving' && progress.files > 0 && (
        <p>
          {progress.files}個のファイル、{formatSize(progress.bytes)}まで終わりました。
        </p>
      )}
      {trouble && (
        <p role="alert" class="notice">
          {TROUBLES[trouble]}
        </p>
      )}
      {others > 0 && (
        <p role="alert" class="notice">
          ほかに{others}
          つの画面でこの手引きを開いています。前の版の画面と混ざらないように、それらを閉じてから、もう一度押してください。
        </p>
      )}
      <p class="controls">
        {state === 'none' && (
          <button type="button" class="button" onClick={() => void kept.save()}>
            この手引きを保存する
          </button>
        )}
        {state === 'newer' && (
          <button type="button" class="button" onClick={() => void kept.takeOver()}>
            新しい版に切り替える
          </button>
        )}
        {mayRemove && (
          <button type="button" class="button" onClick={() => void kept.remove()}>
            保存したものを消す
          </button>
        )}
      </p>
    </div>
  );
}
