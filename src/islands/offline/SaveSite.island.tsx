// Runs in the browser because only there a copy of the site can be kept, and only the reader may ask for it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatSize } from '../../domain/files/format-size.ts';
import { address, withBase } from '../../domain/handbook/address.ts';
import { NOTHING_SHOWN, Saving } from './follow-saving.ts';
import { tellKept, tellTrouble } from './tell-kept.ts';

type Props = { readonly base: string };

export default function SaveSite({ base }: Props) {
  const [shown, setShown] = useState(NOTHING_SHOWN);
  const saving = useMemo(() => new Saving(withBase(base, address.home()), setShown), [base]);
  useEffect(() => saving.start(), [saving]);
  const { kept, heard } = shown;
  const { state } = kept;
  const { files, bytes, trouble, others } = heard;
  const [first, ...more] = tellKept(shown);
  const mayRemove = ['saved', 'lost', 'newer'].includes(state) || (state === 'none' && (trouble || kept.files > 0));
  return (
    <div class="save-site">
      <p role="status" class="state">
        {first}
      </p>
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {files > 0 && !trouble && (
        <p>
          {state === 'saved' && '新しい版を受け取っています。'}
          {files}個のファイル、{formatSize(bytes)}まで終わりました。
        </p>
      )}
      {trouble && (
        <p role="alert" class="notice">
          {tellTrouble(trouble, state)}
        </p>
      )}
      {others > 0 && (
        <p role="alert" class="notice">
          ほかに{others}
          つの画面でこの手引きを開いています。前の版の画面と混ざらないように、それらを閉じてから、もう一度押してください。
        </p>
      )}
      <p class="controls">
        {(state === 'none' || state === 'lost') && (
          <button type="button" class="button" onClick={() => void saving.save()}>
            {state === 'none' ? 'この手引きを保存する' : '足りない分を保存する'}
          </button>
        )}
        {state === 'newer' && (
          <button type="button" class="button" onClick={() => void saving.takeOver()}>
            新しい版に切り替える
          </button>
        )}
        {mayRemove && (
          <button type="button" class="button" onClick={() => void saving.remove()}>
            保存したものを消す
          </button>
        )}
      </p>
    </div>
  );
}
