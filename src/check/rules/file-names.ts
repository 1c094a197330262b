import { tellIf, type Finding } from '../finding.ts';
import { isTable, kindOf } from '../read/content-paths.ts';
import type { Content } from '../read/content.ts';
import { isPicture } from '../read/picture-file.ts';

const NAME = /^([a-z][a-z0-9]*(-[a-z0-9]+)*\/)*[a-z][a-z0-9]*(-[a-z0-9]+)*\.(yaml|mdx|csv|png|jpe?g|webp)$/;
const HOW = '小文字のローマ字で始め、小文字・数字・ハイフンだけにしてください（例 first-step.mdx）。';
const UNREAD = 'この場所のこの名前のファイルは、どこからも読まれません。';
/** What stands beside the content for those who work on it. */
const BESIDE = /^(?:README\.md|LICENSE|cities\/[^/]+\/(?:[^/]+\/)?import-(?:record\.json|report\.(?:html|json)))$/;

/** Every file lies where it is read, under a name that can be an address: another would be left out without a word. */
export function checkFileNames({ files }: Content): readonly Finding[] {
  return [...files]
    .filter((file) => !BESIDE.test(file))
    .flatMap((file) => {
      if (!NAME.test(file))
        return tellIf(true, { file }, 'ファイルかフォルダーの名前に、使えない文字があります。', HOW);
      const isRead = kindOf(file) !== undefined || isTable(file) || isPicture(file);
      return tellIf(!isRead, { file }, UNREAD, 'フォルダーか名前を直すか、消してください。');
    });
}
