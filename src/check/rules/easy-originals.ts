import { dropReadings } from '../../domain/easy/read-runs.ts';
import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { listRetold, type Retold } from '../read/find-original.ts';

/** A text in easy Japanese retells what is there, under its name, with every answer and with whom to ask. */
export function checkEasyOriginals(content: Content): readonly Finding[] {
  return listRetold(content).flatMap(judge);
}

function judge({ entry: { data, at, file }, original }: Retold): readonly Finding[] {
  if (original === undefined) {
    const mend = 'フォルダーとファイルの名前を、元のファイルの名前に合わせてください（content/README.md）。';
    return [{ file, problem: 'やさしい日本語の元になる文がありません。', mend }];
  }
  const name = dropReadings(data.title);
  const given = Object.keys(data.answers);
  return [
    ...tellIf(
      original.name !== undefined && name !== original.name,
      at('title'),
      '元の名前と違います。',
      `「${original.name ?? ''}」に、読みを付けて書いてください。`,
    ),
    ...tellIf(
      original.answers.join() !== given.join(),
      at('answers'),
      '答えが、元の問いの答えと合いません。',
      `元の順に、すべて書いてください（${original.answers.join('、') || '答えはありません'}）。`,
    ),
    ...judgeOffices({ entry: { data, at }, original }),
  ];
}

type Asked = {
  readonly entry: Pick<Retold['entry'], 'data' | 'at'>;
  readonly original: NonNullable<Retold['original']>;
};

/** Who wants to do something needs a number to call and the name of the place. */
function judgeOffices({ entry: { data, at }, original: { offices } }: Asked): readonly Finding[] {
  const said = dropReadings(data.parts.flatMap(({ text, items }) => [...text, ...items]).join(''));
  const reached = offices.filter(({ tel }) => tel !== undefined);
  const isTold = ({ name, tel = '' }: (typeof offices)[number]) =>
    said.includes(tel) && name.split(/[\s（]/).some((part) => part !== '' && said.includes(part));
  return tellIf(
    reached.length > 0 && !reached.some(isTold),
    at('parts'),
    '電話番号と、聞くところの名前がありません。',
    `${reached.map(({ name, tel }) => `${name} ${tel ?? ''}`).join('、')}を書いてください。`,
  );
}
