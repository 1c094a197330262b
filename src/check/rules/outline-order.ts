import { tellIf, type Finding } from '../finding.ts';
import { isOfficial, type Content } from '../read/content.ts';

type Document = Content['documents'][number];

/** Sections stand in the order of their source and under the titles that it gives them. */
export function checkOutlineOrder(content: Content): readonly Finding[] {
  return content.documents.flatMap((document) => {
    const entries = content.outlines.find(({ id }) => id === document.id)?.data.entries ?? [];
    return [...judgeOrder(content, document, entries), ...judgeTitles(content, document, entries)];
  });
}

type Entries = Content['outlines'][number]['data']['entries'];

function judgeOrder({ sections }: Content, { id, data, at }: Document, entries: Entries): readonly Finding[] {
  const places = new Map(entries.map((entry, index) => [entry.id, index]));
  const listed = data.chapters.flatMap(({ id: chapter, sections: names }, index) =>
    names.flatMap((name, order) => {
      const section = sections.find((one) => one.document === id && one.chapter === chapter && one.name === name);
      const place = places.get(section?.data.sources[0] ?? '');
      return place === undefined ? [] : [{ name, place, where: at('chapters', index, 'sections', order) }];
    }),
  );
  return listed.flatMap(({ name, place, where }, order) => {
    const before = listed[order - 1];
    const problem = `原典の目録（outline.yaml）では、節「${name}」が「${before?.name}」より前にあります。`;
    const mend = '順を目録とそろえるか、節のsourcesを直してください。';
    return tellIf(before !== undefined && place < before.place, where, problem, mend);
  });
}

/** Of an article another rule knows the caption; a title of ours stands in no source. */
function judgeTitles(content: Content, { id }: Document, entries: Entries): readonly Finding[] {
  const own = content.sections.filter(
    ({ document, file, data }) =>
      document === id && !data.titleIsOurs && data.article === undefined && !isOfficial(content, file),
  );
  return own.flatMap(({ data: { title, sources }, at }) => {
    const held = entries.filter((entry) => sources.includes(entry.id));
    const named = held.find(({ kind }) => kind === 'section');
    const isKnown = named === undefined || held.some((entry) => plain(entry.title).includes(plain(title)));
    const problem = `原典の目録（outline.yaml）では、この節の見出しは「${named?.title}」です。`;
    const mend = 'どちらかを直すか、題名を当サイトが付けたなら「titleIsOurs: true」を足してください。';
    return tellIf(title !== '' && !isKnown, at('title'), problem, mend);
  });
}

/** Letters alone: an outline may write signs and widths otherwise. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
