import { foldText } from '../japanese/fold-text.ts';
import { foldAmounts, foldYears } from './same-number.ts';

/**
 * Ways in which the same word is written, each list with the one that stands for all at its end. Our own choice of what
 * revisions of official texts change most: signs of inflection, kana for kanji, long vowels. Words that statutes tell
 * apart by their kanji (者, 物, もの; 場合, とき, 時) are none.
 */
const SPELLINGS: readonly (readonly string[])[] = [
  ['行な', '行'],
  ['現わ', '現'],
  ['表わ', '表'],
  ['あらわ', '現'],
  ['取り組み', '取組み', '取りくみ', 'とりくみ', '取組'],
  ['取り扱い', '取扱い', '取扱'],
  ['手続き', '手続'],
  ['申し込み', '申込み', '申込'],
  ['受け付け', '受付け', '受付'],
  ['打ち合わせ', '打合わせ', '打合せ'],
  ['話し合い', '話合い'],
  ['組み合わせ', '組合わせ', '組合せ'],
  ['見直し', '見なおし'],
  ['引き続き', '引続き', 'ひきつづき'],
  ['子ども', 'こども', '子供'],
  ['障がい', '障碍', '障害'],
  ['および', '及び'],
  ['ならびに', '並びに'],
  ['または', '又は'],
  ['もしくは', '若しくは'],
  ['ただし', '但し'],
  ['でき', '出来'],
  ['ください', '下さい'],
  ['いただ', '頂'],
  ['さまざま', '様々'],
  ['すべて', '全て'],
  ['さらに', '更に'],
  ['ともに', '共に'],
  ['あらかじめ', '予め'],
  ['たとえば', '例えば'],
  ['まちづくり', '街づくり', '町づくり'],
  ['ひとり', '一人'],
  ['のぞましい', '望ましい'],
  ['もとづ', '基づ'],
  ['つなが', '繋が'],
  ['はじめ', '始め', '初め'],
  ['しかた', '仕方'],
  ['とおり', '通り'],
  ['かかわ', '関わ'],
  ['めざ', '目指'],
  ['働き掛け', '働きかけ'],
  ['問い合わせ', '問合わせ', '問合せ'],
  ['受け入れ', '受入れ'],
  ['引き受け', '引受け'],
  ['貸し出し', '貸出し', '貸出'],
  ['支払い', '支払'],
  ['切り替え', '切替え', '切替'],
];

const TO_ONE: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap((ways) => ways.slice(0, -1).map((way) => [way, ways.at(-1) ?? way] as const)),
);
const ANY_WAY = new RegExp([...TO_ONE.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'g');

/**
 * Takes a text; gives the form in which two texts are the same when only their spelling differs: widths, signs,
 * variants of characters, sums and years, and words that are written in several ways. Never shown to a reader.
 */
export function foldSpelling(text: string): string {
  const folded = foldText(text.replace(/[①-⑳]/g, (sign) => `(${sign.normalize('NFKC')})`)).replace(/\s/g, '');
  return foldYears(foldAmounts(folded))
    .replace(/[,，]/g, '、')
    .replace(/[^ぁ-ん。]+/g, foldDots)
    .replace(/[.．｡](?!\d)/g, '。')
    .replace(/(?<=.)。$/, '')
    .replace(/[ヶケカか箇](?=月|所|年)/g, '箇')
    .replace(/(?<=[ァ-ヶー]{2})ー(?![ァ-ヶー])/g, '')
    .replace(ANY_WAY, (way) => TO_ONE.get(way) ?? way);
}

/** Between the same words ・ and 、 say the same; where a list has both, they part it in two ways. */
function foldDots(list: string): string {
  return list.includes('、') ? list : list.replaceAll('・', '、');
}
