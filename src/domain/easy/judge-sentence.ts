/** The most characters of a sentence, and of all sentences of a text in the mean. */
export const LONGEST = 40;
export const LONGEST_MEAN = 25;
const COMMAS = 2;

type Habit = { readonly form: RegExp; readonly problem: string };

/** What the guideline of 2020 on plain Japanese advises against, as far as signs show it. */
const HABITS: readonly Habit[] = [
  {
    form: /により|によって|に係|にかか[るりわ]|及び|および|並びに|ならびに|又は|若しくは|もしくは/,
    problem: 'むずかしい言い方',
  },
  {
    form: /に関[すし]|にかんする|に基づ|にもとづ|において|における|に対し|にたいし|をもって|に伴|にともな|べき|ざる|つつ/,
    problem: 'むずかしい言い方',
  },
  { form: /させ|せられ|され/, problem: '受身か使役（される、させる）' },
  { form: /なければな|なくては|ないといけ|ないわけ|ないことは|ないものは|ないとは/, problem: '二重の打ち消し' },
  {
    form: /(?:(?<![少危])ない|ません|(?<![少危])なく).*(?:(?<![少危])ない|ません|(?<![少危])なく)/,
    problem: '1つの文に2つの打ち消し',
  },
  { form: /(?:昭和|平成|令和)(?:元|\d)/, problem: '元号（西暦で書きます）' },
  { form: /\d\/\d|（[日月火水木金土]）/, problem: '略した日付か曜日' },
];

/** Where a sentence goes on to another thing. */
const GOING_ON = /(?:ますが|ですが|ので|のに|ため|から|て|で|し|ば|と|たら|なら|き|り)、/g;

/** Takes a text without readings; gives its sentences, each with the sign that ends it. */
export function cutSentences(text: string): readonly string[] {
  return text.match(/[^。？！]+[。？！]*」?/g) ?? [];
}

/** Names what makes a sentence (without readings) hard to read, in the words of the check; nothing where it is easy. */
export function judgeSentence(sentence: string): readonly string[] {
  const length = [...sentence].length;
  const commas = sentence.split('、').length - 1;
  const bare = sentence.replace(/「[^「」]*」/g, '「」');
  const steps = bare.match(GOING_ON)?.length ?? 0;
  return [
    ...(length > LONGEST ? [`文が長すぎます（${length}字。${LONGEST}字まで）`] : []),
    ...(commas > COMMAS ? [`「、」が多すぎます（${commas}。${COMMAS}つまで）`] : []),
    ...(steps > 1 ? ['1つの文に、2つより多いことが書いてあります'] : []),
    ...HABITS.flatMap(({ form, problem }) => {
      const found = form.exec(bare)?.[0];
      return found === undefined ? [] : [`${problem}があります（${found}）`];
    }),
  ];
}
