import { tellIf, type FieldPath, type Finding } from '../finding.ts';
import { findClashes, findRepeated } from '../find-repeated.ts';
import type { Content, Entry } from '../read/content.ts';

/** A list in a file whose ids must differ: what one of them is called, and where each stands. */
type Ids = { readonly what: string; readonly ids: readonly { readonly id: string; readonly path: FieldPath }[] };

const idsOf = (list: readonly { readonly id: string }[], ...path: FieldPath): Ids['ids'] =>
  list.map(({ id }, at) => ({ id, path: [...path, at, 'id'] }));
const textsOf = (list: readonly string[], ...path: FieldPath): Ids['ids'] =>
  list.map((id, at) => ({ id, path: [...path, at] }));

/**
 * Whatever is referred to by an id has it alone: saved sheets, addresses and links would otherwise meet the wrong one.
 */
export function checkUniqueIds(content: Content): readonly Finding[] {
  const { worksheets, concepts, outlines } = content;
  return [
    ...judgeChecklists(content),
    ...judge(worksheets, ({ spaces }) => [{ what: '欄', ids: idsOf(spaces, 'spaces') }]),
    ...judge(concepts, ({ themes }) => [{ what: '行', ids: idsOf(themes, 'themes') }]),
    ...judge(outlines, ({ entries }) => [{ what: '原典の番号', ids: idsOf(entries, 'entries') }]),
    ...judgeDocuments(content),
    ...judgeRoutes(content),
    ...judge(content.wizardQuestions, ({ questions }) => [
      { what: '問い', ids: idsOf(questions, 'questions') },
      ...questions.map(({ options }, at) => ({ what: '答え', ids: idsOf(options, 'questions', at, 'options') })),
    ]),
    ...judgeFileNames(content),
  ];
}

function judge<Data>(entries: readonly Entry<Data>[], list: (data: Data) => readonly Ids[]): readonly Finding[] {
  const mend = 'あとから足したほうを、ほかと重ならないようにしてください。';
  return entries.flatMap(({ data, at }) =>
    list(data).flatMap(({ what, ids }) =>
      findRepeated(ids, ({ id }) => id).flatMap(({ again: { id, path } }) =>
        tellIf(true, at(...path), `${what}「${id}」が2回あります。`, mend),
      ),
    ),
  );
}

function judgeChecklists({ checklists }: Content): readonly Finding[] {
  return judge(checklists, ({ phases, fields, timings }) => [
    { what: '項目', ids: phases.flatMap(({ items }, at) => idsOf(items, 'phases', at, 'items')) },
    { what: 'まとまり', ids: idsOf(phases, 'phases') },
    { what: '欄', ids: idsOf(fields, 'fields') },
    { what: '時期', ids: idsOf(timings, 'timings') },
  ]);
}

function judgeDocuments({ documents }: Content): readonly Finding[] {
  return judge(documents, ({ chapters }) => [
    { what: '章', ids: idsOf(chapters, 'chapters') },
    { what: '節', ids: chapters.flatMap(({ sections }, at) => textsOf(sections, 'chapters', at, 'sections')) },
  ]);
}

function judgeRoutes({ cities }: Content): readonly Finding[] {
  return judge(cities, ({ routes }) => [
    { what: '道順', ids: idsOf(routes, 'routes') },
    ...routes.map(({ steps }, at) => ({
      what: '道順の場所',
      ids: steps.map(({ section }, step) => ({ id: section, path: ['routes', at, 'steps', step, 'section'] })),
    })),
  ]);
}

/** The file name of a checklist or worksheet is its address, wherever the file lies. */
function judgeFileNames({ checklists, worksheets }: Content): readonly Finding[] {
  return findClashes(
    [...checklists, ...worksheets],
    ({ id }) => id,
    ({ file }) => file,
  ).flatMap(({ one, other }) => {
    const problem = `シートの名前「${one.id}」が、${other.file} と同じです。`;
    return tellIf(true, one.at(), problem, 'あとから足したほうのファイルの名前を変えてください。');
  });
}
