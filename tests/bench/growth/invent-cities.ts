/** A city that does not exist, for measuring how the site grows. */
export type InventedCity = {
  readonly id: string;
  readonly name: string;
  readonly stem: string;
  readonly reading: string;
};

/** Beginnings and endings of place names as they occur all over the country, with their readings. */
const PARTS =
  '青あお 赤あか 秋あき 朝あさ 旭あさひ 石いし 泉いずみ 岩いわ 上うえ 梅うめ 大おお 岡おか 荻おぎ 柏かしわ 金かね 川かわ 南みなみ 木き 熊くま 栗くり 黒くろ 桜さくら 沢さわ 島しま 白しら 杉すぎ 鈴すず 竹たけ 谷たに 鶴つる 寺てら 中なか 橋はし 浜はま 東ひがし 福ふく 富とみ 藤ふじ 松まつ 丸まる 水みず 宮みや 森もり 山やま 横よこ 吉よし 若わか'
    .split(' ')
    .map((part) => [part.slice(0, 1), part.slice(1)] as const);

/** Takes a number; gives the city of that number, always the same, no two alike up to 2,000. */
export function inventCity(number: number): InventedCity {
  const first = PARTS[(number * 7) % PARTS.length] ?? ['', ''];
  // 47 numbers follow until the pair of the same beginning comes round; the ending moves on by one then.
  const last = PARTS[(number * 7 + 1 + Math.floor(number / PARTS.length)) % PARTS.length] ?? ['', ''];
  const stem = `${first[0]}${last[0]}`;
  return { id: `invented-${number}`, name: `${stem}市`, stem, reading: `${first[1]}${last[1]}し` };
}

/** Takes a seed; gives a source of numbers from 0 up to 1 that is the same at every run (mulberry32). */
export function rollDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
