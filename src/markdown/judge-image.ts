import type { Image } from 'mdast';

/** How the file of a picture is called, which lies beside its section. */
export const PICTURE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.(?:png|jpe?g|webp)$/;

/** Within these a picture has its title and its place in the source. */
export const PICTURE_PART = 'PictureFigure';

/** Words that say nothing to whoever does not see: 画像, 図1, map.png. */
const EMPTY_WORDS =
  /^(?:(?:画像|写真|図|図表|イラスト|イメージ|image|img|photo|picture)[0-9０-９]*|[^ 　]+\.(?:png|jpe?g|webp|gif))$/i;

type Told = { readonly problem: string; readonly mend: string };

/** Says what is wrong with a Markdown image: where it stands, which file it shows, what is said instead of it. */
export function judgeImage({ url, alt, title }: Image, isInFigure: boolean): readonly Told[] {
  return [
    ...tellIf(!isInFigure, OUTSIDE),
    ...tellIf(!PICTURE.test(url), FOREIGN),
    ...tellIf((alt ?? '').trim() === '', SILENT),
    ...tellIf(EMPTY_WORDS.test((alt ?? '').trim()), UNSAID),
    ...tellIf(title !== null && title !== undefined, TITLED),
  ];
}

const OUTSIDE: Told = {
  problem: `画像が<${PICTURE_PART}>の外にあります。`,
  mend: `<${PICTURE_PART} source="…" caption="図の題">と</${PICTURE_PART}>の間に書いてください。`,
};
const FOREIGN: Told = {
  problem: '使える画像は、節と同じフォルダーに置いたPNG・JPEG・WebPだけです。',
  mend: 'ファイルの名前だけを、英小文字・数字・ハイフンで書いてください（例 bridge-map.png）。',
};
const UNSAID: Told = {
  problem: '画像の代わりのことばが、何が写っているかを言っていません。',
  mend: '「画像」やファイルの名前ではなく、写っているものを書いてください（例 川にかかる橋の地図）。',
};
const SILENT: Told = {
  problem: '画像に、代わりのことばがありません。',
  mend: '見えない人にも伝わるように、![何が写っているか](bridge-map.png) の形で書いてください。',
};
const TITLED: Told = {
  problem: '画像のファイルの名前の後ろに、題があります。',
  mend: `題は<${PICTURE_PART}>のcaptionに書いて、ここからは消してください。`,
};

function tellIf(is: boolean, told: Told): readonly Told[] {
  return is ? [told] : [];
}
