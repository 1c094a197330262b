import { useState } from 'preact/hooks';
import { toFileName } from '../../domain/files/to-file-name.ts';
import type { WordDocument } from '../../domain/office/word-document.ts';
import type { Workbook } from '../../domain/office/workbook.ts';
import { download } from '../sheet/hand-over.ts';

type Later<T> = () => T | Promise<T>;
type Props = {
  /** What the files are called, without ending. */
  readonly name: string;
  /** What is handed out, where the page does not say it: 空欄のシートを. */
  readonly what?: string;
  /** Describe what is handed out, asked when a button is pressed; a way that is not given is not offered. */
  readonly word?: Later<WordDocument>;
  readonly excel?: Later<Workbook>;
};

const MISSING = '取り出す部品が届いていません。通信を確かめて、もう一度押してください。';

/** The ways out to Word and Excel, beside other buttons. What writes the files is fetched on the press. */
export function OfficeButtons({ name, what = '', word, excel }: Props) {
  const [said, setSaid] = useState('');
  const give = async (program: string, ending: string, write: () => Promise<Blob>) => {
    setSaid(`${program}のファイルを作っています…`);
    try {
      const file = `${toFileName(name)}.${ending}`;
      const blob = await write();
      download(file, blob.type, blob);
      setSaid(`「${file}」を取り出しました。`);
    } catch {
      setSaid(MISSING);
    }
  };
  const giveWord = async (describe: Later<WordDocument>) => {
    const [{ writeWord }, described] = await Promise.all([import('./write-word.ts'), describe()]);
    return writeWord(described);
  };
  const giveExcel = async (describe: Later<Workbook>) => {
    const [{ writeWorkbook }, described] = await Promise.all([import('./write-workbook.ts'), describe()]);
    return writeWorkbook(described);
  };
  return (
    <>
      {word && (
        <button type="button" class="button" onClick={() => give('Word', 'docx', () => giveWord(word))}>
          {what}Wordで取り出す
        </button>
      )}
      {excel && (
        <button type="button" class="button" onClick={() => give('Excel', 'xlsx', () => giveExcel(excel))}>
          {what}Excelで取り出す
        </button>
      )}
      <span role="status" class="given soft">
        {said}
      </span>
    </>
  );
}
