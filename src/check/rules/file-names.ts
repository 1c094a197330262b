import { tellIf, type Finding } from '../finding.ts';
import { isTable, kindOf } from '../read/content-paths.ts';
import type { Content } from '../read/content.ts';
import { isPicture } from '../read/picture-file.ts';

const NAME = /^([a-z][a-z0-9]*(-[a-z0-9]+)*\/)*[a-z][a-z0-9]*(-[a-z0-9]+)*\.(yaml|mdx|csv|png|jpe?g|webp)$/;
const HOW = '小文字のローマ字で始め、小文字・数字・ハイフンだけにしてください（例 first-step.mdx）。';
const UNREAD = 'この場所のこの名前のファイルは、どこからも読まれません。';
/** What stands beside the content for those who work on it. */
const BESIDE =
  /^(?:README\.md|LICENSE|cities\/[^/]+\/(?:[^/]+\/)?(?:official\/)?import-(?:record\.json|report\.(?:html|json)))$/;

const IMPORT =
  'contentには置きません。取り込みの命令で、内容にしてください（content/README.mdの「市のファイルを取り込む」）。';
/** Files of other programs by their names, with what to do. The first that fits is told. */
const OTHERS: readonly (readonly [name: RegExp, problem: string, mend: string])[] = [
  [
    /\.(?:mdx|yaml|csv)\.txt$/i,
    '名前の終わりに「.txt」が付いています。',
    '最後の「.txt」を消してください（エクスプローラーの「表示」で、ファイル名拡張子を出すと見えます）。',
  ],
  [
    /(?:^|\/)(?:Thumbs\.db|desktop\.ini|\.[^/]+|~\$[^/]*)$|\.(?:bak|tmp|swp|orig|new)$|~$/i,
    'パソコンやアプリが作ったファイルです。',
    '消してください。',
  ],
  [
    /\.(?:yml|YML|YAML|Yaml|json)$/,
    '名前の終わりが「.yaml」ではありません。',
    '名前の終わりを、小文字の「.yaml」に直してください。',
  ],
  [/\.(?:zip|7z|lzh|rar|cab)$/i, '圧縮したファイルです。', '展開して、要るものだけを置き、これは消してください。'],
  [/\.(?:lnk|url|webloc)$/i, 'ショートカットです。', '消してください。'],
  [/\.(?:xlsx?|xlsm|ods|tsv)$/i, '表のファイルです。', IMPORT],
  [/\.(?:docx?|docm|pptx?|odt|rtf|pdf|txt|html?|jtd)$/i, '文書のファイルです。', IMPORT],
  [
    /\.(?:md|markdown)$/i,
    '節なら、名前の終わりが「.mdx」でなければ読まれません。',
    '名前の終わりを「.mdx」に直すか、覚え書きなら、contentの外に移してください。',
  ],
  [
    /\.(?:gif|bmp|tiff?|svg|heic|avif|ico)$/i,
    'サイトで使えない形の画像です。',
    'png、jpg、webpのどれかで保存し直して、節に書いてください。',
  ],
];

/** Every file lies where it is read, under a name that can be an address: another would be left out without a word. */
export function checkFileNames({ files }: Content): readonly Finding[] {
  return [...files]
    .filter((file) => !BESIDE.test(file))
    .flatMap((file) => {
      const isRead = kindOf(file) !== undefined || isTable(file) || isPicture(file);
      const [, problem, mend] = (!isRead && OTHERS.find(([name]) => name.test(file))) || [];
      if (problem !== undefined && mend !== undefined) return tellIf(true, { file }, problem, mend);
      if (!NAME.test(file))
        return tellIf(true, { file }, 'ファイルかフォルダーの名前に、使えない文字があります。', HOW);
      return tellIf(!isRead, { file }, UNREAD, 'フォルダーか名前を直すか、消してください。');
    });
}
