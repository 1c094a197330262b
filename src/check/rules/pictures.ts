import { listImages } from '../../markdown/list-forbidden.ts';
import { PICTURE, PICTURE_PART } from '../../markdown/judge-image.ts';
import { tellIf, type Finding } from '../finding.ts';
import { hasUnread, type Content, type Prose } from '../read/content.ts';
import { isPicture } from '../read/picture-file.ts';
import { findComponents } from '../read/section-components.ts';

/** Every picture lies beside the section that shows it, and is shown; a figure holds one. */
export function checkPictures(content: Content): readonly Finding[] {
  return [...listTexts(content).flatMap((section) => judgeSection(content, section)), ...listUnshown(content)];
}

function listTexts({ sections, officialSections }: Content): readonly Prose<unknown>[] {
  return [...sections, ...officialSections];
}

function judgeSection({ files }: Content, { file, tree }: Prose<unknown>): readonly Finding[] {
  const missing = listImages(tree).flatMap(({ url, position }) => {
    const where = { file, line: position?.start.line, value: url };
    const isLost = PICTURE.test(url) && !files.has(beside(file, url));
    return tellIf(isLost, where, `${beside(file, url)} がありません。`, '画像を置くか、名前を直してください。');
  });
  const figures = findComponents(tree, PICTURE_PART).flatMap(({ line, node }) => {
    const count = listImages(node).length;
    const mend = '1つの図に、![何が写っているか](ファイルの名前)を1つ書いてください。';
    return tellIf(count !== 1, { file, line }, `<${PICTURE_PART}>に、画像が${count}あります。`, mend);
  });
  return [...missing, ...figures];
}

/** What no section shows would go along unseen. */
function listUnshown(content: Content): readonly Finding[] {
  const shown = new Set(
    listTexts(content).flatMap(({ file, tree }) => listImages(tree).map(({ url }) => beside(file, url))),
  );
  return [...content.files]
    .filter((file) => isPicture(file) && !shown.has(file) && !isInDoubt(content, beside(file, '')))
    .flatMap((file) => tellIf(true, { file }, 'この画像は、どの節にも出ていません。', '節に書くか、消してください。'));
}

function beside(file: string, name: string): string {
  return `${file.slice(0, file.lastIndexOf('/') + 1)}${name}`;
}

/** Whether a section of the folder could not be read, which may show it. */
function isInDoubt(content: Content, folder: string): boolean {
  return (
    hasUnread(content, folder) ||
    listTexts(content).some(({ file, isBroken }) => isBroken && beside(file, '') === folder)
  );
}
