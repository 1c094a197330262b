import { useEffect, useState } from 'preact/hooks';
import { labelParty } from '../../domain/sheet/checklist.ts';
import { MAIL_LENGTH } from '../../domain/sheet/full-link.ts';
import { writeMarksCode } from '../../domain/sheet/marks-code.ts';
import { listMarks, writeShareFragment } from '../../domain/sheet/share-link.ts';
import { findSheetName, type Sheet } from '../../domain/sheet/sheet.ts';
import { copyText, tellByHand } from '../copy/copy-text.ts';
import { readPublicAddress } from '../paper/public-address.ts';
import type { ShownSheet } from './shown-sheet.ts';

type Sent = Pick<ShownSheet, 'checklist' | 'sheet' | 'party'>;

/** Sends what one party wrote to the other: by the device's own way of sharing, else as a text to paste. */
export function SendToPartner({ checklist, sheet, party, onSay }: Sent & { readonly onSay: (said: string) => void }) {
  const [isFull, setFull] = useState(false);
  const link = useLink({ checklist, sheet, party }, isFull);
  const code = writeMarksCode(checklist, party, listMarks(sheet, checklist, party));
  const [byHand, setByHand] = useState<{ readonly what: string; readonly text: string } | undefined>();
  const copy = async (text: string, what: string) => {
    const isCopied = await copyText(text);
    setByHand(isCopied ? undefined : { what, text });
    onSay(isCopied ? `${what}をコピーしました。` : `選んであります。${tellByHand()}`);
  };
  const name = findSheetName(sheet, checklist);
  const words = `「${name}」の「${checklist.title}」に、${labelParty(party)}が記入しました。リンクを開くと、取り込む前に内容を確かめられます。`;
  const send = async (address: string) => {
    if (!(await share({ title: checklist.title, text: words, url: address }))) {
      await copy(`${words}\n${address}`, '送る文とリンク');
    }
  };
  return (
    <>
      <p class="lead-title">{labelParty(party)}の記入を相手に送る</p>
      <label class="choice">
        <input type="checkbox" checked={isFull} onChange={() => setFull(!isFull)} />
        コメントと名前も入れる
      </label>
      <p>
        {isFull
          ? `リンクに入るもの：${labelParty(party)}の印・コメント・記入日と、${checklist.fields.map(({ label }) => label).join('・')}。リンクを知っている人は、だれでも読めます。`
          : 'リンクとコードに入るのは、印だけです。団体や事業の名前、コメントは入りません。'}
      </p>
      {link === 'none' && (
        <p class="notice">このブラウザーでは、コメント入りのリンクを作れません。ファイルで送ってください。</p>
      )}
      {link !== 'none' && link !== undefined && link.length > MAIL_LENGTH && (
        <p class="notice">
          リンクが{link.length.toLocaleString('ja-JP')}
          文字あり、メールによっては途中で切れます。ファイルで送るほうが確かです。
        </p>
      )}
      <p class="controls">
        <button
          type="button"
          class="button"
          disabled={link === undefined || link === 'none'}
          onClick={() => send(link ?? '')}
        >
          相手に送る（共有）
        </button>
        <button
          type="button"
          class="button"
          disabled={link === undefined || link === 'none'}
          onClick={() => copy(link ?? '', 'リンク')}
        >
          リンクをコピーする
        </button>
        <button type="button" class="button phrase" onClick={() => copy(code, 'コード')}>
          コード <b class="code">{code}</b> をコピーする
        </button>
      </p>
      {byHand && (
        <label class="field">
          <span>{byHand.what}（コピーできませんでした）</span>
          <input key={byHand.text} ref={selectAll} type="text" readOnly value={byHand.text} />
        </label>
      )}
    </>
  );
}

/** The link to send; undefined while it is being packed, `none` where this browser cannot pack one. */
function useLink({ checklist, sheet, party }: Sent, isFull: boolean): string | undefined {
  const [full, setFull] = useState<{ readonly sheet: Sheet; readonly link: string }>();
  useEffect(() => {
    if (!isFull) return;
    const pack = async () => {
      const packer = await import('./pack-link.ts').catch(() => undefined);
      const fragment = await packer?.packLink(sheet, party);
      setFull({ sheet, link: fragment === undefined ? 'none' : `${readPublicAddress()}${fragment}` });
    };
    void pack();
  }, [isFull, sheet, party]);
  if (!isFull) return `${readPublicAddress()}${writeShareFragment(sheet, checklist, [party])}`;
  return full?.sheet === sheet ? full.link : undefined;
}

/** Opens the device's own sheet for sharing; gives whether it was there. Who closes it again has not failed. */
async function share(given: ShareData): Promise<boolean> {
  try {
    await navigator.share(given);
    return true;
  } catch (why) {
    return why instanceof DOMException && why.name === 'AbortError';
  }
}

/** Selects what is to be copied by hand as soon as it stands there. */
function selectAll(field: HTMLInputElement | null): void {
  field?.select();
}
