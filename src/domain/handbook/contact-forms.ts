/** Phones of these prefixes have eleven digits, all others ten. Source: 電気通信番号計画. */
const ELEVEN = /^0(?:20|50|60|70|80|90|800)(?!\d)/;
const PHONE = /^(0\d{1,4})-(\d{1,4})-(\d{3,4})$/;
const MAIL = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/;

/** Says in Japanese why a text is no number that a phone can call, with the number it may have been meant to be. */
export function explainPhone(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[‐‑–—―−ーｰ]/g, '-')
    .replace(/\s+/g, '-');
  const bare = plain.replace(/^\((0\d+)\)/, '$1-').replace(/[()]/g, '-');
  const fault = explainDigits(bare);
  if (fault === undefined && bare === text) return undefined;
  if (fault === undefined) return `電話をかけられる書き方ではありません。半角で「${bare}」と書いてください。`;
  return fault;
}

function explainDigits(text: string): string | undefined {
  const [, area = '', ...others] = PHONE.exec(text) ?? [];
  if (area === '')
    return '電話番号として読めません。例「042-346-9809」のように、市外局番から半角の数字とハイフンで書いてください。内線は、窓口の名前か本文に書きます。';
  const count = area.length + others.join('').length;
  const wanted = ELEVEN.test(`${area}-`) ? 11 : 10;
  if (area[1] === '0') return '「00」で始まる番号にはかけられません。市外局番を確かめてください。';
  if (count === wanted) return undefined;
  return `数字が${count}個です。${area}で始まる番号は${wanted}個です。抜けや余りを直してください。`;
}

/** Says in Japanese why a text is no address that one can write to, with the address it may have been meant to be. */
export function explainMail(text: string): string | undefined {
  if (MAIL.test(text)) return isWhole(text) ? undefined : UNREADABLE;
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^mailto:/, '')
    .replace(/。/g, '.');
  return MAIL.test(plain) && isWhole(plain)
    ? `メールを送れる書き方ではありません。半角で「${plain}」と書いてください。`
    : UNREADABLE;
}

const UNREADABLE =
  'メールアドレスとして読めません。例「name@city.example.lg.jp」のように、半角で1つだけ書いてください。';

function isWhole(mail: string): boolean {
  return !/\.\.|^\.|\.@|@-|-\.|\.-/.test(mail);
}
