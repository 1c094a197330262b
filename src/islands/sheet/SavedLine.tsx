import type { Saved } from '../../domain/sheet/sheet-keeper.ts';
import { formatTime } from './hand-over.ts';

type Props = { readonly saved: Saved; readonly isNewer: boolean; readonly called: string };

/** Where the writing is now; 保存しました is said only when the device has written it, with the time when it did. */
export function SavedLine({ saved, isNewer, called }: Props) {
  return (
    <p role="status" class="saved">
      {isNewer ? `この${called}は見るだけです。` : describe(saved)}
    </p>
  );
}

function describe(saved: Saved): string {
  const where =
    location.protocol === 'file:'
      ? 'この機器のこのブラウザー（フォルダーやUSBメモリーの中ではありません）'
      : 'このブラウザー';
  if (saved.kind === 'saved') return `${formatTime(saved.at)}に、${where}に保存しました。記入するたびに保存します。`;
  if (saved.kind === 'saving') return '保存しています…';
  if (saved.kind === 'refused') return '';
  return `記入は${where}の簡単な保存場所にだけあります。このブラウザーが長く残る保存を許していないため、電源が急に切れると、最後の1分ほどの記入が消えることがあります。`;
}
