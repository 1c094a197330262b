import { UNKNOWN } from '../../domain/wizard/answers.ts';
import { tellIf, type Finding, type Location } from '../finding.ts';
import type { Content, DataOf } from '../read/content.ts';

type Field = DataOf<'agreementClauses'>['fields'][number];
type Only = { readonly kinds?: readonly string[] | undefined; readonly forms?: readonly string[] | undefined };
type Named = { readonly id: string; readonly where: Location };
type At = (...path: readonly (string | number)[]) => Location;

/** Every form, kind, sheet, item, question and answer that drafts of agreements name is there. */
export function checkAgreementReferences(content: Content): readonly Finding[] {
  const { agreements, agreementKinds, agreementClauses } = content;
  return [
    ...agreements.flatMap(({ data, at }) => judgeFields(data.heads, (...path) => at('heads', ...path), content)),
    ...agreementKinds.flatMap(({ data, at }) => [
      ...judgeOnly(data, at, content),
      ...judgeAnswers(data.answers, at('answers'), content),
      ...data.cautions.flatMap((note, index) => judgeOnly(note, (...path) => at('cautions', index, ...path), content)),
    ]),
    ...agreementClauses.flatMap(({ data, at }) => [
      ...judgeOnly(data, at, content),
      ...listOnly(data).flatMap(({ only, path }) => judgeOnly(only, (...more) => at(...path, ...more), content)),
      ...judgeFields(data.fields, (...path) => at('fields', ...path), content),
      ...data.sheetItems.flatMap((source, index) => judgeSheet(source, at('sheetItems', index), content)),
    ]),
  ];
}

/** What in a clause is for some kinds or forms only. */
function listOnly({ text, passages, law }: DataOf<'agreementClauses'>) {
  return [
    ...text.flatMap((one, index) => [
      { only: one as Only, path: ['text', index] },
      ...one.items.map((item, place) => ({ only: item as Only, path: ['text', index, 'items', place] })),
    ]),
    ...passages.map((one, index) => ({ only: one as Only, path: ['passages', index] })),
    ...law.map((one, index) => ({ only: one as Only, path: ['law', index] })),
  ];
}

function judgeOnly({ kinds = [], forms = [] }: Only, at: At, { files }: Content): readonly Finding[] {
  const judge = (folder: string, what: string, { id, where }: Named) =>
    tellIf(
      !files.has(`${folder}/${id}.yaml`),
      where,
      `「${id}」という${what}はありません。`,
      `content/${folder}にあるファイルの名前にしてください。`,
    );
  return [
    ...kinds.flatMap((id, index) => judge('agreements/kinds', '書面の種類', { id, where: at('kinds', index) })),
    ...forms.flatMap((id, index) => judge('forms', '形態', { id, where: at('forms', index) })),
  ];
}

function judgeFields(fields: readonly Field[], at: At, content: Content): readonly Finding[] {
  return fields.flatMap(({ from }, index) =>
    from.flatMap((source, place) => {
      const where = at(index, 'from', place);
      if ('list' in source) return judgeSheet(source, where, content);
      if ('answers' in source) return judgeAnswers(source.answers, where, content);
      return 'text' in source ? judgeOnly(source, (...path) => at(index, 'from', place, ...path), content) : [];
    }),
  );
}

type SheetSource = { readonly list: string } & ({ readonly item: string } | { readonly field: string });

function judgeSheet(source: SheetSource, where: Location, { checklists, unread }: Content): readonly Finding[] {
  const sheet = checklists.find(({ id }) => id === source.list)?.data;
  if (!sheet) {
    const isLost = ![...unread].some((file) => file.endsWith(`checklists/${source.list}.yaml`));
    return tellIf(
      isLost,
      where,
      `「${source.list}」というシートはありません。`,
      'シートのファイルの名前にしてください。',
    );
  }
  const [what, id] = 'item' in source ? ['項目', source.item] : ['欄', source.field];
  const held = 'item' in source ? sheet.phases.flatMap(({ items }) => items) : sheet.fields;
  return tellIf(
    !held.some((one) => one.id === id),
    where,
    `シート「${source.list}」に、「${id}」という${what}はありません。`,
    `そのシートにある${what}のidにしてください。`,
  );
}

function judgeAnswers(
  answers: Readonly<Record<string, readonly string[]>>,
  where: Location,
  { wizardQuestions }: Content,
): readonly Finding[] {
  const questions = wizardQuestions.flatMap(({ data }) => data.questions);
  const how = 'content/wizard/questions.yamlにあるidを書いてください。';
  return Object.entries(answers).flatMap(([question, values]) => {
    const options = questions.find(({ id }) => id === question)?.options;
    return [
      ...tellIf(!options && questions.length > 0, where, `「${question}」という問いはありません。`, how),
      ...values.flatMap((value) =>
        tellIf(
          options !== undefined && value !== UNKNOWN && !options.some(({ id }) => id === value),
          where,
          `問い「${question}」に「${value}」という答えはありません。`,
          how,
        ),
      ),
    ];
  });
}
