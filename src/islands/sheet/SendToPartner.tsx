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
type Props = Sent & { readonly onSave: () => void; readonly onSay: (said: string) => void };

/**
 * Sends what one party wrote to the other: by the device's own way of sharing, else as a text to paste. Where words are
 * what counts they are always in the link, and no code of marks is offered.
 */
export function SendToPartner({ checklist, sheet, party, onSave, onSay }: Props) {
  const { isOfWords = false } = checklist;
  const [isWished, setWished] = useState(false);
  const isFull = isOfWords || isWished;
  const link = useLink({ checklist, sheet, party }, isFull);
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
      {!isOfWords && (
        <label class="choice">
          <input type="checkbox" checked={isFull} onChange={() => setWished(!isFull)} />
          コメントと名前も入れる
        </label>
      )}
      <p>{tellHeld(checklist, party, isFull)}</p>
      <LinkLimit link={link} onSave={onSave} />
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
        {!isOfWords && <CodeButton {...{ checklist, sheet, party }} onCopy={(code) => copy(code, 'コード')} />}
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

/** Says what a link holds, before it is sent. */
function tellHeld({ isOfWords, fields }: Sent['checklist'], party: Sent['party'], isFull: boolean): string {
  const who = labelParty(party);
  const open = 'リンクを知っている人は、だれでも読めます。';
  if (isOfWords) return `リンクに入るもの：${who}の案と印、外した条、前文と署名に入ること。${open}`;
  if (!isFull) return 'リンクとコードに入るのは、印だけです。団体や事業の名前、コメントは入りません。';
  return `リンクに入るもの：${who}の印・コメント・記入日と、${fields.map(({ label }) => label).join('・')}。${open}`;
}

type LimitProps = { readonly link: string | undefined; readonly onSave: () => void };

/** Says when a link is no way, or an unsure one, and gives the file instead. */
function LinkLimit({ link, onSave }: LimitProps) {
  if (link === undefined || (link !== 'none' && link.length <= MAIL_LENGTH)) return null;
  return (
    <p class="notice">
      {link === 'none'
        ? 'このブラウザーでは、文の入ったリンクを作れません。ファイルで送ってください。'
        : `リンクが${link.length.toLocaleString('ja-JP')}文字あり、メールによっては途中で切れます。ファイルで送るほうが確かです。`}{' '}
      <button type="button" class="button" onClick={onSave}>
        送るファイルを保存する
      </button>
    </p>
  );
}

/** The marks as a code to read out or to write down. */
function CodeButton({ checklist, sheet, party, onCopy }: Sent & { readonly onCopy: (code: string) => void }) {
  const code = writeMarksCode(checklist, party, listMarks(sheet, checklist, party));
  return (
    <button type="button" class="button phrase" onClick={() => onCopy(code)}>
      コード <b class="code">{code}</b> をコピーする
    </button>
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
