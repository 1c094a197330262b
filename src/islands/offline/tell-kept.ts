import { isOldCopy, tellDay } from '../../domain/offline/kept-copy.ts';
import type { SavedState } from './find-kept.ts';
import type { Shown } from './follow-saving.ts';
import type { SaveTrouble } from './hear-worker.ts';

const STATES: Readonly<Record<Exclude<SavedState, 'lost'>, string>> = {
  looking: 'この端末に保存があるか、見ています。',
  impossible:
    'このブラウザーでは保存できません。httpsでないアドレス、シークレットモード、サイトのデータを残さない設定では使えないことがあります。',
  none: 'まだ保存していません。',
  saving: '保存しています。終わるまで、この画面を開いておいてください。',
  saved: '保存してあります。通信がなくても、どのページも開け、検索もできます。',
  newer: '新しい版の保存が終わりました。切り替えるまでは、どのページも前の版を表示します。',
};

/** Tells, sentence by sentence, where things stand, with the day on which the copy was last seen on the site. */
export function tellKept({ kept, isAsked }: Shown): readonly string[] {
  const { state, files, seen, at } = kept;
  if (state === 'none' && files > 0)
    return [`${STATES.none}途中まで受け取った${files}個のファイルは残っていて、続きから始められます。`];
  if (state !== 'saved' && state !== 'lost') return [STATES[state]];
  const where =
    state === 'saved'
      ? STATES.saved
      : `保存したもののうち、${files}個のファイルが失われています。ブラウザーが、端末の空きを作るために消したようです。通信がないと開けないページがあります。`;
  const day = seen > 0 ? [`${tellDay(seen, at)}に、サイトにあるものと同じ版だと確かめました。`] : [];
  const doubt = isOldCopy(kept, at)
    ? ['そのあと長いあいだ確かめられていないため、サイトには新しい版があるかもしれません。']
    : [];
  const unasked = isAsked ? [] : ['いまは、通信がないか、サイトが応えないため、新しい版があるかを確かめられません。'];
  return [where, ...day, ...doubt, ...unasked];
}

const TROUBLES: Readonly<Record<SaveTrouble['why'], string>> = {
  full: '端末の空きが足りないか、ブラウザーが保存を断りました。要らないファイルやほかのサイトのデータを減らしてから、もう一度お試しください。',
  changed:
    '保存の途中でサイトの版が変わりました。2つの版が混ざらないように、保存をやめました。このページを開き直してから、もう一度お試しください。',
  unreached:
    '通信が切れたか、遅すぎるため、保存が終わっていません。受け取った分は残っています。この画面を開いておくと、つながりしだい、続きから始めます。もう一度押しても、続きから始めます。',
  withheld:
    'サイトのサーバーが、手引きのファイルの1つを渡しません。待っても直らないことが多いので、下のアドレスとともに、サイトの管理者に知らせてください。',
  rewritten:
    '手引きのファイルの1つが、作られたときと違う内容で届きます。サーバーか、途中の通信（職場や学校のフィルターなど）が書き換えているようです。2つの版が混ざらないように、保存をやめました。待っても直らないことが多いので、下のアドレスとともに、サイトの管理者に知らせるか、別の通信でお試しください。',
  refused: '保存を始められませんでした。通信と、ブラウザーの「サイトのデータ」の設定を確かめてください。',
};

/** Tells why nothing is saved further, what to do, and what is still there. */
export function tellTrouble({ why, path }: SaveTrouble, state: SavedState): string {
  const before = state === 'saved' ? '新しい版を保存できませんでした。前の版は、いままでどおり読めます。' : '';
  const file = why === 'withheld' || why === 'rewritten' ? `（${path}）` : '';
  return `${before}${TROUBLES[why]}${file}`;
}
