/** The prefectures by the first two digits of a municipality's code, with how many municipalities each has (2024). */
export const PREFECTURES: readonly (readonly [name: string, municipalities: number])[] = [
  ['北海道', 179],
  ['青森県', 40],
  ['岩手県', 33],
  ['宮城県', 35],
  ['秋田県', 25],
  ['山形県', 35],
  ['福島県', 59],
  ['茨城県', 44],
  ['栃木県', 25],
  ['群馬県', 35],
  ['埼玉県', 63],
  ['千葉県', 54],
  ['東京都', 62],
  ['神奈川県', 33],
  ['新潟県', 30],
  ['富山県', 15],
  ['石川県', 19],
  ['福井県', 17],
  ['山梨県', 27],
  ['長野県', 77],
  ['岐阜県', 42],
  ['静岡県', 35],
  ['愛知県', 54],
  ['三重県', 29],
  ['滋賀県', 19],
  ['京都府', 26],
  ['大阪府', 43],
  ['兵庫県', 41],
  ['奈良県', 39],
  ['和歌山県', 30],
  ['鳥取県', 19],
  ['島根県', 19],
  ['岡山県', 27],
  ['広島県', 23],
  ['山口県', 19],
  ['徳島県', 24],
  ['香川県', 17],
  ['愛媛県', 20],
  ['高知県', 34],
  ['福岡県', 60],
  ['佐賀県', 20],
  ['長崎県', 21],
  ['熊本県', 45],
  ['大分県', 18],
  ['宮崎県', 26],
  ['鹿児島県', 43],
  ['沖縄県', 41],
];

/** Takes which invented city it is; gives its prefecture's name and a code: as many in each as there really are. */
export function placeCity(at: number): { readonly prefecture: string; readonly code: string } {
  const seats = PREFECTURES.flatMap(([name, count], index) =>
    Array.from({ length: count }, (_, order) => ({
      name,
      digits: `${String(index + 1).padStart(2, '0')}${String(order + 1).padStart(3, '0')}`,
    })),
  );
  // A step that shares no factor with their number spreads a few cities over the whole country.
  const seat = seats[(at * 997) % seats.length];
  if (!seat) throw new Error('no prefecture is left');
  return { prefecture: seat.name, code: addCheckDigit(seat.digits) };
}

/** The last digit of a code proves the others (JIS X 0402). */
function addCheckDigit(digits: string): string {
  const sum = [...digits].reduce((whole, digit, at) => whole + Number(digit) * (6 - at), 0);
  return `${digits}${(11 - (sum % 11)) % 10}`;
}
