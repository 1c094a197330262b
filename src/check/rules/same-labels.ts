import { tellIf, type Finding, type Location } from '../finding.ts';
import { findRepeated } from '../find-repeated.ts';
import { isOfficial, type Content } from '../read/content.ts';
import { findComponents } from '../read/section-components.ts';

type Named = { readonly name: string; readonly where: Location };
type Document = Content['documents'][number];

/** Documents of a city, chapters, sections, tables and figures of one, forms and terms: each has its own name. */
export function checkSameLabels(content: Content): readonly Finding[] {
  const cities = Map.groupBy(content.documents, ({ city }) => city);
  const own = content.documents.filter(({ file }) => !isOfficial(content, file));
  return [
    ...[...cities.values()].flatMap((documents) => [
      ...judge('文書の題名', nameDocuments(documents, 'title')),
      ...judge('文書の短い名前', nameDocuments(documents, 'shortTitle')),
    ]),
    ...own.flatMap((document) => judgeDocument(content, document)),
    ...judge(
      '形態の名前',
      content.forms.map(({ data, at }) => ({ name: data.title, where: at('title') })),
    ),
    ...judge(
      '用語',
      content.terms.map(({ data, at }) => ({ name: data.term, where: at('term') })),
    ),
    ...judge(
      '取組の一覧での形態の名前',
      content.forms.flatMap(({ data, at }) =>
        data.projectLabels.map((name, index) => ({ name, where: at('projectLabels', index) })),
      ),
    ),
  ];
}

function nameDocuments(documents: readonly Document[], field: 'title' | 'shortTitle'): readonly Named[] {
  return documents.map(({ data, at }) => ({ name: data[field], where: at(field) }));
}

function judgeDocument(content: Content, { id, data: { chapters }, at }: Document): readonly Finding[] {
  const sections = content.sections.filter(({ document }) => document === id);
  const named = (['label', 'citeAs'] as const).map((field) =>
    chapters.map((chapter, index) => ({
      name: chapter[field] === undefined ? '' : [chapter.part ?? '', chapter[field]].join(''),
      where: at('chapters', index, field),
    })),
  );
  return [
    ...judgeNeighbours('章の番号', named[0] ?? []),
    ...judge('引用で章を指す名前', named[1] ?? []),
    ...chapters.flatMap(({ id: chapter, sections: names }) =>
      judgeNeighbours(
        '節の番号',
        names.flatMap((name) => {
          const section = sections.find((one) => one.chapter === chapter && one.name === name);
          return section ? [{ name: section.data.label ?? '', where: section.at('label') }] : [];
        }),
      ),
    ),
    ...judgeShown(
      chapters.map(({ id: chapter }) => sections.filter((one) => one.chapter === chapter).flatMap(nameShown)),
    ),
  ];
}

/** Tables and figures are counted through a document, or anew in each chapter: then its first is 表1 again. */
function judgeShown(chapters: readonly (readonly Named[])[]): readonly Finding[] {
  const counted = chapters.flatMap((named, chapter) =>
    named.map((one) => {
      const first = `${one.name.slice(0, 1)}1`;
      const begins = chapter > 0 && named.some(({ name }) => name === first);
      return { ...one, key: `${begins ? chapter : ''} ${one.name}` };
    }),
  );
  return findRepeated(counted, ({ key }) => key).flatMap(({ again, first }) => tell('表か図の番号', again, first));
}

/** 表1：…, 図2　… */
function nameShown({ file, tree }: Content['sections'][number]): readonly Named[] {
  return findComponents(tree).flatMap(({ line, attributes: { caption, title } }) => {
    const [value = ''] = /^[表図][ 　]?\d+(?:-\d+)*(?=[：:　 .．])/.exec(caption ?? title ?? '') ?? [];
    return value === '' ? [] : [{ name: value.replace(/[ 　]/, ''), where: { file, line, value: caption ?? title } }];
  });
}

function judge(what: string, named: readonly Named[]): readonly Finding[] {
  return findRepeated(named, ({ name }) => name).flatMap(({ again, first }) => tell(what, again, first));
}

/** Numbers may begin anew below another heading, but none follows itself. */
function judgeNeighbours(what: string, named: readonly Named[]): readonly Finding[] {
  return named.flatMap((one, at) => {
    const before = named[at - 1];
    return before !== undefined && one.name !== '' && before.name === one.name ? tell(what, one, before) : [];
  });
}

function tell(what: string, again: Named, first: Named): readonly Finding[] {
  const place = first.where.file === again.where.file ? `${first.where.line}行目` : first.where.file;
  const problem = `${what}「${again.name}」が、${place} と同じです。`;
  return tellIf(true, again.where, problem, 'どちらかを、文書のとおりに直してください。');
}
