import { tellIf, type Finding } from '../finding.ts';
import type { Content, DataOf, Section } from '../read/content.ts';
import { findComponents } from '../read/section-components.ts';
import { toString } from '../read/tree-text.ts';

type OutlineEntry = DataOf<'outlines'>['entries'][number];

/** Which component shows which kind of part. What a table says may be drawn as a figure besides. */
const SHOWS: Readonly<Record<string, { readonly form: RegExp; readonly called: string }>> = {
  table: { form: /^Table$/, called: '<Table>' },
  box: { form: /^Box$/, called: '<Box>' },
  column: { form: /^Column$/, called: '<Column>' },
  flow: { form: /^Flow$/, called: '<Flow>' },
  list: { form: /^List$/, called: '<List>' },
  figure: { form: /Figure$/, called: '<…Figure>' },
};

/** Every table, list, figure, box, column and flow chart of a source is shown once, where it is claimed. */
export function checkSourceMarks({ sections, outlines }: Content): readonly Finding[] {
  return sections
    .filter(({ isBroken }) => !isBroken)
    .flatMap((section) => {
      const entries = outlines.filter(({ city }) => city === section.city).flatMap(({ data }) => data.entries);
      return [
        ...judgeMarks(section, entries),
        ...section.data.sources.flatMap((id, index) => {
          const entry = entries.find((one) => one.id === id);
          if (!entry) return [];
          return entry.lost ? judgeLost(section, entry, index) : judgeShown(section, entry, index);
        }),
      ];
    });
}

function listMarks({ tree }: Section) {
  return findComponents(tree).flatMap(({ name, line, attributes: { source: id } }) =>
    id === undefined ? [] : [{ name, line, id }],
  );
}

function judgeMarks(section: Section, entries: readonly OutlineEntry[]): readonly Finding[] {
  return listMarks(section).flatMap(({ name, line, id }) => {
    const where = { file: section.file, line, field: `<${name}>のsource`, value: id };
    if (!section.data.sources.includes(id))
      return tellIf(
        true,
        where,
        'この番号が、ファイルの先頭のsourcesにありません。',
        'sourcesに足すか、番号を直してください。',
      );
    const kind = entries.find((one) => one.id === id)?.kind ?? '';
    const shows = SHOWS[kind];
    const isOther = shows !== undefined && !shows.form.test(name) && !(kind === 'table' && name.endsWith('Figure'));
    const mend = `${shows?.called}で書くか、outline.yamlのkindを直してください。`;
    return tellIf(isOther, where, `この番号は、outline.yamlでは${kind}です。`, mend);
  });
}

function judgeShown(section: Section, { id, kind, title }: OutlineEntry, index: number): readonly Finding[] {
  const shows = SHOWS[kind];
  if (!shows) return [];
  const found = listMarks(section).filter((mark) => mark.id === id && shows.form.test(mark.name)).length;
  const mend = `${shows.called}に source="${id}" を付けて、1回だけ書いてください。`;
  return tellIf(found !== 1, section.at('sources', index), `「${title}」が本文に${found}回出ています。`, mend);
}

/** A figure that the source lost is not drawn, and the reader is told. */
function judgeLost(section: Section, { id }: OutlineEntry, index: number): readonly Finding[] {
  const where = section.at('sources', index);
  const isDrawn = listMarks(section).some((mark) => mark.id === id);
  const notes = findComponents(section.tree, 'EditorNote').map(({ node }) => toString(node));
  const isTold = notes.some((text) => /(描いて|載せて)いません/.test(text));
  const drawn = [
    '原典から失われた図なのに、描かれています。',
    '図を消すか、outline.yamlのlostを消してください。',
  ] as const;
  const mend = '<EditorNote>に「…描いていません」か「…載せていません」と書いてください。';
  return [
    ...tellIf(isDrawn, where, ...drawn),
    ...tellIf(!isTold, where, '失われた図についての編集注がありません。', mend),
  ];
}
