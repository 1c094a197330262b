import type { SchemeData } from '../../schemas/scheme.ts';
import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/**
 * A scheme that was replaced names its successor in the same city; a stage that ends has a beginning; what is
 * told first holds no number that is not told below.
 */
export function checkSchemes({ schemes, files }: Content): readonly Finding[] {
  return schemes.flatMap(({ file, data, at }) => {
    const { replacedBy, stages } = data;
    const next = `${file.slice(0, file.lastIndexOf('/') + 1)}${replacedBy}.yaml`;
    return [
      ...tellIf(
        replacedBy !== undefined && (next === file || !files.has(next)),
        at('replacedBy'),
        `かわりの制度「${replacedBy}」が、この市にありません。`,
        '同じフォルダーにある制度のファイルの名前にしてください。',
      ),
      ...TOLD_FIRST.flatMap((name) =>
        findUntold(data, data[name] ?? '').flatMap((number) =>
          tellIf(
            true,
            at(name),
            `「${number}」という数が、factsとstagesにありません。`,
            '文書のとおりの数にしてください。',
          ),
        ),
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

const TOLD_FIRST = ['amount', 'who', 'when', 'ask'] as const;

function findUntold({ facts, stages }: SchemeData, text: string): readonly string[] {
  const told = new Set(findNumbers(JSON.stringify([facts, stages.map(({ when, text: said }) => [when, said])])));
  return findNumbers(text).filter((number) => !told.has(number));
}

function findNumbers(text: string): readonly string[] {
  return text.match(/\d+/g) ?? [];
}
