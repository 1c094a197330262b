import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { isOfficial, type Content } from '../read/content.ts';
import { listProse } from '../read/prose.ts';

const JAPANESE = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}、。「」（）]';

/** `keepsSource`: but for words that keep the form of their source wherever they are quoted. */
type Habit = {
  readonly form: RegExp;
  readonly keepsSource?: true;
  readonly problem: string;
  readonly mend: string;
};

/** How we write: one way for all, so that a search finds every place and a page looks of one piece. */
const HABITS: readonly Habit[] = [
  {
    form: new RegExp(`${JAPANESE}[ 　]+[A-Za-z0-9]|[A-Za-z0-9][ 　]+${JAPANESE}`, 'u'),
    problem: '日本語と半角の英数字の間に空白があります',
    mend: '空白を消してください。',
  },
  {
    form: /.{0,6}[０-９].{0,6}/,
    keepsSource: true,
    problem: '全角の数字があります',
    mend: '半角の数字にしてください。原典の番号はlabelに書きます。',
  },
  {
    form: /.{0,6}[Ａ-Ｚａ-ｚ].{0,6}/,
    keepsSource: true,
    problem: '全角のローマ字があります',
    mend: '半角のローマ字にしてください。',
  },
  {
    form: new RegExp(`${JAPANESE}[,.?!(]|[)]${JAPANESE}|[｡｢｣､･ｦ-ﾟ]`, 'u'),
    problem: '半角の句読点・かっこ・かなのどれかがあります',
    mend: '全角にしてください。',
  },
  {
    form: /.{0,12}(?:section|document|page|term)[:：][^、。]{0,40}|https?：.{0,20}/,
    problem: 'リンクになっていません',
    mend: '半角で [ことば](section:…) のように書いてください。',
  },
  {
    form: /.{0,6}~.{0,6}/,
    problem: '半角の「~」があります',
    mend: '「から」の意味なら、全角の「～」にしてください。',
  },
  {
    form: /^[|｜].*|.{0,6}\|.{0,6}/,
    problem: '表の区切りが、文字として残っています',
    mend: '表なら、前後に空行を置き、見出しの行の下に「| --- | --- |」の行を、半角の「|」で書いてください。',
  },
  {
    form: /\*|(?<![\w./-])_|_(?![\w./-])|[[\]{}`\\]|<\/?[A-Za-z]|^[#＃]+/,
    problem: '文字にならない記号（*、_、[、]、{、}、`、\\、<、#のどれか）が残っています',
    mend: '文字なら全角で書き、そうでなければ消すか、書き方を直してください。',
  },
  {
    form: /＊＊.{0,12}/,
    problem: '全角の「＊＊」があります',
    mend: '太字なら、半角の「**」で囲んでください。',
  },
  {
    form: /.{0,6}〓.{0,6}/,
    problem: '打てなかった文字のしるし「〓」が残っています',
    mend: 'もとの文字に直してください。打てなければ、かなで書きます。',
  },
  {
    form: /.{0,6}\n.{0,6}/,
    problem: '段落の途中で改行しています',
    mend: '1つの段落は1行に書き、段落を分けるなら、間に空行を置いてください。',
  },
  {
    form: /.{0,6}\d[，．]\d.{0,6}/,
    problem: '数字の間に、全角の「，」か「．」があります',
    mend: '半角の「,」か「.」にしてください（例 300,000円）。',
  },
  {
    form: /.{0,6}(?:要確認|要修正|TODO|FIXME|後で書く|あとで書く).{0,6}/,
    problem: '書きかけのしるしが残っています',
    mend: '確かめて消すか、まだなら、項目ごと書かずにおいてください。',
  },
  {
    form: /.{0,6}(?:(?:X{3,}|Ｘ{3,}|（仮）|未入力|ダミー)).{0,6}/,
    problem: '書きかけのしるしが残っています',
    mend: '確かめて消すか、まだなら、項目ごと書かずにおいてください。',
  },
  {
    form: /.{0,6}《[ぁ-ゖー]*》.{0,6}/,
    problem: '読みの《》が、文字として残っています',
    mend: '《》はやさしい日本語の文だけに書き、読みはfurigana.yamlに足してください。',
  },
  {
    form: /＜\/?[A-Z][A-Za-z]+(?:[ 　][^＞]*)?＞/,
    problem: '部品のタグの「＜」「＞」が全角です',
    mend: '部品なら、半角の「<」「>」で書いてください。',
  },
  {
    form: /.{0,6}[ァ-ヺ]一(?![\p{scx=Han}\dつ]).{0,6}/u,
    problem: 'かたかなの後ろの「一」が漢字です',
    mend: 'のばす音なら「ー」にしてください（例 センター）。',
  },
  {
    form: /.{0,6}(?<![\d,.])\d{1,3}(?:,\d{3})*,(?:\d{1,2}|\d{4,})(?![\d,]).{0,6}/,
    problem: '数の「,」の位置が違います',
    mend: '右から3桁ごとに付けてください（例 300,000円）。数を並べるなら「、」で分けます。',
  },
  {
    form: /^　.{0,6}/,
    problem: '文が空白で始まっています',
    mend: '消してください。段落の字下げは要りません。',
  },
  { form: /.{0,6}\t.{0,6}/, problem: 'タブがあります', mend: '消してください。' },
  {
    form: /.{0,6}={2,}.{0,6}/,
    problem: '文字にならない記号「==」が残っています',
    mend: '消してください。強めるときは**…**です。',
  },
  { form: /.{0,6}(?:、、|。。|、。|。、).{0,6}/, problem: '句読点が重なっています', mend: '1つにしてください。' },
];

/** Every text that a reader reads is written the same way. */
export function checkTypography(content: Content): readonly Finding[] {
  const kept = listKept(content);
  const written = listProse(content).flatMap(({ text, ...where }) =>
    HABITS.flatMap(({ form, keepsSource, problem, mend }) => {
      const found = form.exec(keepsSource ? takeOut(text, kept) : text.replace(NUMBERED, '資料'))?.[0];
      return found === undefined
        ? []
        : [{ ...where, value: text, problem: `${problem}（${found.trim().replace('\n', ' ')}）。`, mend }];
    }),
  );
  return [...written, ...listBreaks(content)];
}

/** Two blanks at the end of a line break it, though nobody sees them. */
function listBreaks(content: Content): readonly Finding[] {
  const found: Finding[] = [];
  for (const { file, tree } of content.sections.filter((one) => !isOfficial(content, one.file)))
    visit(tree, 'break', ({ position }) => {
      const [problem, mend] = [
        '行の終わりに空白か「\\」があり、改行になります。',
        '消して、1つの段落を1行に書いてください。',
      ];
      found.push({ file, line: position?.start.line, problem, mend });
    });
  return found;
}

/** The number of an annexed document may stand apart from its title: 資料1 …の指針. */
const NUMBERED = /資料\d /g;
const WIDE = /[０-９Ａ-Ｚａ-ｚ]/;

/**
 * Places as a citation names them (基礎編（６）) and names in tables of projects: they keep the digits and letters of the
 * source.
 */
function listKept({ documents, sections, projects }: Content): readonly string[] {
  const positions = documents.flatMap(({ id, data: { chapters } }) =>
    chapters.flatMap(({ id: chapter, citeAs }) =>
      sections
        .filter((section) => section.document === id && section.chapter === chapter)
        .map(({ data: { label = '' } }) => `${citeAs}${label}`),
    ),
  );
  const names = projects.flatMap(({ rows = [] }) => rows.flatMap(({ partners }) => partners));
  return [...positions.filter((position) => /^[^０-９]{2}/.test(position)), ...names].filter((words) =>
    WIDE.test(words),
  );
}

function takeOut(text: string, kept: readonly string[]): string {
  return WIDE.test(text) ? kept.reduce((rest, words) => rest.replaceAll(words, ''), text) : text;
}
