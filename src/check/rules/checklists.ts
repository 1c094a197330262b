import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

type Template = Content['checklists'][number];

/** A checklist names cities, forms and parties there are, and says what is the source's and what is ours. */
export function checkChecklists({ checklists, worksheets, files, unread }: Content): readonly Finding[] {
  const mend = 'content/citiesにあるフォルダーの名前にしてください。';
  return [
    ...[...checklists, ...worksheets].flatMap(({ data: { city }, at }) => {
      const facts = `cities/${city}/city.yaml`;
      const isLost = city !== undefined && !files.has(facts) && !unread.has(facts);
      return tellIf(isLost, at('city'), `「${city}」という市はありません。`, mend);
    }),
    ...checklists.flatMap((template) => [
      ...judgeForms(files, template),
      ...judgeParties(template),
      ...judgeNote(template),
    ]),
  ];
}

function judgeForms(files: Content['files'], { data: { forms = [], phases }, at }: Template): readonly Finding[] {
  const named = [
    ...forms.map((form, index) => ({ form, where: at('forms', index) })),
    ...phases.flatMap(({ form }, index) => (form ? [{ form, where: at('phases', index, 'form') }] : [])),
  ];
  const mend = 'content/formsにあるファイルの名前にしてください。';
  return named.flatMap(({ form, where }) =>
    tellIf(!files.has(`forms/${form}.yaml`), where, `「${form}」という形態はありません。`, mend),
  );
}

function judgeParties({ data: { parties, phases }, at }: Template): readonly Finding[] {
  return phases.flatMap(({ party }, index) => {
    const isStranger = party !== undefined && !parties.includes(party);
    const problem = `「${party}」は、このシートに記入する側ではありません。`;
    return tellIf(isStranger, at('phases', index, 'party'), problem, 'partiesに足すか、ここを直してください。');
  });
}

function judgeNote({ data: { sourceNote }, at }: Template): readonly Finding[] {
  const isTold = sourceNote.includes('当サイトが足しました');
  const mend = '「…は当サイトが足しました。」と書いてください。';
  return tellIf(!isTold, at('sourceNote'), '当サイトが足したものの説明がありません。', mend);
}
