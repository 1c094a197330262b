import { folderOfOfficial, OFFICIAL_FOLDER } from '../../domain/handbook/official-layer.ts';
import { tellIf, type Finding } from '../finding.ts';
import { hasUnread, type Content } from '../read/content.ts';

const HOW = `当サイトの版と同じ章のフォルダー、同じファイルの名前で、${OFFICIAL_FOLDER}の下に置いてください。`;

/** A city's words lie beside an edition of ours, section by section, and say whose they are and of when. */
export function checkOfficialLayer(content: Content): readonly Finding[] {
  const { officials, officialSections, documents, files } = content;
  const sections = new Set(content.sectionFiles.values());
  return [
    ...officialSections.flatMap(({ file }) =>
      tellIf(!sections.has(ownFile(file)), { file }, `当サイトの版に、この節（${ownFile(file)}）がありません。`, HOW),
    ),
    ...listFolders(files).flatMap((folder) => {
      const file = `${folder}${OFFICIAL_FOLDER}.yaml`;
      const mend = '市のことばがいつの何であるか（date、original）を書いて、置いてください。';
      return tellIf(!files.has(file), { file }, 'このファイルがありません。', mend);
    }),
    ...officials.flatMap(({ id, file }) => {
      const isWhole = documents.some((one) => one.id === id && one.data.wording === 'official');
      const mend = '市のことばだけの文書なら、このフォルダーは要りません。消してください。';
      return tellIf(isWhole, { file }, '文書そのものが、市のことばです（wording: official）。', mend);
    }),
    ...listStrayPins(content),
  ];
}

/** The file of ours beside which a file of the city's words lies. */
function ownFile(file: string): string {
  return file.replace(`/${OFFICIAL_FOLDER}/`, '/');
}

function listFolders(files: Content['files']): readonly string[] {
  return [...new Set([...files].flatMap((file) => folderOfOfficial(file) ?? []))];
}

/** A mark that no passage of ours carries guards nothing. */
function listStrayPins(content: Content): readonly Finding[] {
  const { officials, sections } = content;
  return officials.flatMap(({ id, data: { pins }, at }) => {
    const own = sections.filter(({ document }) => document === id);
    const held = new Set(own.flatMap(({ anchors }) => anchors));
    const isInDoubt = own.some(({ isBroken }) => isBroken) || hasUnread(content, `cities/${id}/`);
    return Object.keys(pins).flatMap((anchor) => {
      const problem = `「${anchor}」という節や項が、当サイトの版にありません。`;
      return tellIf(!isInDoubt && !held.has(anchor), at('pins', anchor), problem, 'この行を消してください。');
    });
  });
}
