import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** A scheme that was replaced names its successor in the same city; a stage that ends has a beginning. */
export function checkSchemes({ schemes, files }: Content): readonly Finding[] {
  return schemes.flatMap(({ file, data: { replacedBy, stages }, at }) => {
    const next = `${file.slice(0, file.lastIndexOf('/') + 1)}${replacedBy}.yaml`;
    return [
      ...tellIf(
        replacedBy !== undefined && (next === file || !files.has(next)),
        at('replacedBy'),
        `かわりの制度「${replacedBy}」が、この市にありません。`,
        '同じフォルダーにある制度のファイルの名前にしてください。',
      ),
      ...stages.flatMap(({ from, to }, index) =>
        tellIf(
          to !== undefined && from === undefined,
          at('stages', index, 'to'),
          '終わりの月だけがあり、始まりの月（from）がありません。',
          'fromを足すか、toを消してください。',
        ),
      ),
    ];
  });
}
