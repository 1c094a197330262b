/**
 * Radicals, each before the ideograph it is a form of: text that is copied out of a PDF holds them (市⺠). Source:
 * EquivalentUnifiedIdeograph.txt of Unicode 15.0.0, U+2E80 to U+2EFF; NFKC does those of U+2F00 to U+2FDF. For 龜 stands
 * 亀, which is what Japanese text has.
 */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌' +
  '⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒' +
  '⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷' +
  '⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马' +
  '⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱亀⻲亀';

/**
 * Forms of a character that names and older print have, each before the form that stands for all. Our own choice: kanji
 * of CP932 beyond JIS X 0208 that Unihan_Variants.txt of Unicode 15.0.0 calls variants of one in it, and the old forms
 * that are common in names and addresses.
 */
const VARIANTS =
  '髙高﨑崎嵜崎栁柳濵浜濱浜德徳敎教橫横緖緒賴頼郞郎鄕郷黑黒悅悦昻昂閒間瀨瀬靑青淸清增増綠緑薰薫桒桑𠮷吉邊辺邉辺' +
  '齋斎齊斉舘館縣県惠恵彌弥彥彦禮礼總総體体團団關関實実應応營営參参寶宝氣気鐵鉄驛駅渕淵吿告說説' +
  '澤沢廣広國国學学會会眞真嶋島嶌島櫻桜藏蔵壽寿榮栄圓円龍竜瀧滝槇槙曾曽萬万黃黄龜亀';

const FORMS: ReadonlyMap<string, string> = new Map(
  ([...`${RADICALS}${VARIANTS}`.matchAll(/(.)(.)/gu)] as const).map(([, form = '', one = '']) => [form, one]),
);
const FORM = new RegExp(`[${[...FORMS.keys()].join('')}]`, 'gu');

/**
 * Makes one of the forms of a character, so that a name is found however it is written: 髙橋 → 高橋, 市⺠ → 市民. What shows
 * nothing (zero-width signs, soft hyphens, variation selectors) is left away. Text is compared in this form, never
 * shown.
 */
export function foldForms(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .replace(FORM, (form) => FORMS.get(form) ?? form);
}
