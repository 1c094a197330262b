import type { Finding } from '../finding.ts';
import { isOfficial, type Content } from '../read/content.ts';

type Kind = {
  readonly files: RegExp;
  readonly form: RegExp;
  readonly what: string;
  readonly mend: string;
  /** Asked of our own words only: a city's stand as they are printed. */
  readonly isOfOurs?: true;
};

const ANY = /./;

/** What other programs leave behind in a file, which a reader would see as noise. */
const KINDS: readonly Kind[] = [
  {
    files: ANY,
    form: /^(?:<{7}|={7}|>{7})(?:[ ].*)?$/,
    what: '2人の直しがぶつかったしるし（<<<<<<<、=======、>>>>>>>）',
    mend: 'しるしの間の2つの文から正しいほうを残し、しるしの行を消してください。',
  },
  {
    files: ANY,
    form: /エラー[!！][ 　]?(?:参照元|ブックマーク|リファレンス|スタイル).{0,20}/,
    what: 'Wordの誤りの文',
    mend: 'Wordで指していた番号やことばに直してください。',
  },
  {
    files: ANY,
    form: /_x000[DA]_|%20(?=[^\x00-\x7f])|(?<=[^\x00-\x7f])%20/,
    what: '空白や改行の控え',
    mend: '消してください。',
  },
  {
    files: /\.(?:yaml|csv)$/,
    form: /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9A-Fa-f]+);/,
    what: 'HTMLの書き方の文字',
    mend: 'ふつうの文字に直してください（例 「&amp;」ではなく「&」）。',
  },
  {
    files: /\.mdx$/,
    form: /&(?:nbsp|ensp|emsp|thinsp|shy|#\d+|#x[0-9A-Fa-f]+);/,
    what: 'HTMLの書き方の空白や文字',
    mend: '消すか、ふつうの文字に直してください。',
  },
  {
    files: ANY,
    form: /file:\/\/.{0,20}/,
    what: 'パソコンの中の場所',
    mend: 'ほかの人には開けません。消すか、https: のアドレスか節へのリンクにしてください。',
  },
  {
    files: ANY,
    form: /[縺繧繝].?[縺繧繝]|(?:[ÃÂ][\u0080-\u00bf]){2}|ã[^\s\w].{0,3}ã|â€/u,
    what: '文字化けした文字',
    mend: 'UTF-8で開き直すか、もとの文書からコピーし直してください。',
  },
  {
    files: ANY,
    form: /[㍻㍼㍽㍾㋿]/u,
    what: '元号を1字にした文字',
    mend: '「令和」のように、2字で書いてください。',
    isOfOurs: true,
  },
];

/** No file holds what a program left there and no author wrote. */
export function checkLeftovers(content: Content): readonly Finding[] {
  return [...content.texts].flatMap(([file, text]) => {
    const kinds = KINDS.filter(
      ({ files, isOfOurs }) => files.test(file) && !(isOfOurs === true && isOfficial(content, file)),
    );
    return text.split('\n').flatMap((value, at) =>
      kinds.flatMap(({ form, what, mend }) => {
        const [found] = form.exec(value) ?? [];
        const problem = `${what}が残っています（${found}）。`;
        return found === undefined ? [] : [{ file, line: at + 1, value: value.trim(), problem, mend }];
      }),
    );
  });
}
