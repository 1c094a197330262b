// Runs in the browser because the settings are kept there and change the page at once; without script the page says
// what else helps.
import { useEffect, useState } from 'preact/hooks';
import { address, withBase } from '../../domain/handbook/address.ts';
import { formatView, parseView, type DisplaySettings } from '../../domain/view/display-settings.ts';
import { STORED } from '../../domain/storage/stored-names.ts';
import { addFurigana, removeFurigana } from '../furigana/add-furigana.ts';
import { keptOf } from '../storage/boxes.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { ToggleButton } from './ToggleButton.tsx';

type Props = { readonly base: string };

const SIZES = [
  ['normal', 'ふつう'],
  ['large', '大きい（1.25倍）'],
  ['larger', 'もっと大きい（1.5倍）'],
] as const;
const LINES = [
  ['normal', 'ふつう'],
  ['wide', '広い'],
] as const;
const COLOURS = [
  ['system', '端末の設定に合わせる'],
  ['light', '明るい'],
  ['dark', '暗い'],
] as const;

const SAVED = 'この端末に保存しました。どのページも、この表示になります。';
const UNSAVED =
  'この端末に保存できないため、このページを開いている間だけ変わります。ブラウザーの設定で保存を許すと、残せます。';

export default function ShowDisplaySettings({ base }: Props) {
  const [settings, setSettings] = useState(() => parseView(document.documentElement.dataset['view'] ?? ''));
  const [status, setStatus] = useState('');
  const [wantsContrast] = useState(() => matchMedia('(prefers-contrast: more)').matches);
  useEffect(() => {
    let isWanted = settings.furigana;
    if (!isWanted) removeFurigana();
    else if (!document.querySelector('ruby')) void addFurigana(withBase(base, address.home()), () => isWanted);
    return () => {
      isWanted = false;
    };
  }, [settings.furigana, base]);
  const change = (changed: Partial<DisplaySettings>) => {
    const next = { ...settings, ...changed };
    setSettings(next);
    setStatus(keep(base, formatView(next)) ? SAVED : UNSAVED);
  };
  return (
    <div class="settings">
      <ChoiceGroup
        name="size"
        title="文字の大きさ"
        choices={SIZES}
        value={settings.size}
        onChange={(size) => change({ size })}
      />
      <ChoiceGroup
        name="lines"
        title="行と文字の間"
        choices={LINES}
        value={settings.lines}
        onChange={(lines) => change({ lines })}
      />
      <ChoiceGroup
        name="colours"
        title="色"
        choices={COLOURS}
        value={settings.colours}
        onChange={(colours) => change({ colours })}
      />
      <ToggleButton
        name="強いコントラスト"
        about={
          wantsContrast
            ? '端末の設定で強いコントラストが選ばれているので、何もしなくても効いています。'
            : '地を白か黒だけにし、線と文字をいちばん濃くします。'
        }
        pressed={settings.contrast}
        onPress={() => change({ contrast: !settings.contrast })}
      />
      <ToggleButton
        name="ふりがな"
        about="読みを確かめたことば（用語・地名・団体の名）に、節ごとに1回ずつ付けます。ボタンと記入する欄の中には付きません。"
        pressed={settings.furigana}
        onPress={() => change({ furigana: !settings.furigana })}
      />
      <ToggleButton
        name="やさしい日本語"
        about="やさしい日本語の文があるページでは、その文を開きます。漢字には、みなふりがなが付いています。元の文にも戻れます。"
        pressed={settings.easy}
        onPress={() => change({ easy: !settings.easy })}
      />
      <p>
        <button type="button" class="button" onClick={() => change(parseView(''))}>
          はじめの表示に戻す
        </button>
      </p>
      <p role="status" class="status">
        {status}
      </p>
    </div>
  );
}

/** Shows the page so and keeps it for the others; says whether it could be kept. */
function keep(base: string, view: string): boolean {
  document.documentElement.dataset['view'] = view;
  return keptOf(base).write(STORED.view, view);
}
