import { ID_FORM } from '../../domain/handbook/ids.ts';
import { tellIf, type Finding, type Location } from '../finding.ts';
import type { Content } from '../read/content.ts';

const TO_LIST = '章のsectionsに足すか、正しい章のフォルダーに移してください。';
const OUTLINE = '原典の目録を書いてください。抜けがないかを調べるために使います。';

/** The sections a document lists are the files in its folder. Each document has the outline of its source. */
export function checkListedSections(content: Content): readonly Finding[] {
  const { documents, sectionFiles } = content;
  const clear = { ...content, documents: documents.filter(isClear) };
  return [
    ...documents.flatMap(({ file, at }) => judgeOutline(content, file, at())),
    ...clear.documents.flatMap((document) => judgeDocument(content, document)),
    ...judgeUnlisted([...sectionFiles.values()], content),
    ...[...sectionFiles.values()].flatMap((file) => judgeFile(clear, file)),
  ];
}

type Document = Content['documents'][number];

/** Of an id that is none, or stands twice, others tell; until it is mended nobody knows which folder it means. */
function isClear({ data: { chapters } }: Document): boolean {
  const ids = chapters.map(({ id }) => id);
  const names = [...ids, ...chapters.flatMap(({ sections }) => sections)];
  return new Set(ids).size === ids.length && names.every((name) => ID_FORM.test(name));
}

function judgeOutline({ files }: Content, file: string, where: Location): readonly Finding[] {
  const hasOutline = files.has(file.replace(/document\.yaml$/, 'outline.yaml'));
  return tellIf(!hasOutline, where, '同じフォルダーにoutline.yamlがありません。', OUTLINE);
}

function judgeDocument({ files }: Content, { id, data, at }: Document): readonly Finding[] {
  return data.chapters.flatMap(({ id: chapter, sections }, index) =>
    sections.flatMap((section, where) => {
      const wanted = `cities/${id}/${chapter}/${section}.mdx`;
      const told = `この節のファイル ${wanted} がありません。`;
      const isLost = !files.has(wanted);
      return tellIf(
        isLost,
        at('chapters', index, 'sections', where),
        told,
        'ファイルを置くか、一覧から消してください。',
      );
    }),
  );
}

/** A folder without a list is told once, at its first section. */
function judgeUnlisted(sections: readonly string[], { files }: Content): readonly Finding[] {
  const firsts = new Map(
    sections.toReversed().map((file) => [`${file.split('/').slice(0, 3).join('/')}/document.yaml`, file]),
  );
  return [...firsts].flatMap(([list, file]) =>
    tellIf(!files.has(list), { file }, `この文書の ${list} がありません。`, 'document.yamlを書いてください。'),
  );
}

function judgeFile({ documents }: Content, file: string): readonly Finding[] {
  const [, city = '', folder = '', chapter = '', name = ''] = file.split('/');
  const list = `cities/${city}/${folder}/document.yaml`;
  const document = documents.find(({ id }) => id === `${city}/${folder}`);
  const sections = document?.data.chapters.find(({ id }) => id === chapter)?.sections ?? [];
  const isForgotten = document !== undefined && !sections.includes(name.replace(/\.mdx$/, ''));
  return tellIf(isForgotten, { file }, `${list} の章「${chapter}」に、この節がありません。`, TO_LIST);
}
