import islandScript from 'astro/runtime/server/astro-island.prebuilt.js';
import { listElements } from '../../domain/page/elements.ts';
import { IN_A_FOLDER, ON_THE_WEB } from '../../domain/view/key-script.ts';

/**
 * Puts into a page, where its scripts load others or fetch ahead, the copy's own ways: each text that is replaced is
 * known to the letter, ours and Astro's. Throws when a script is left that would import.
 */
export function toPortableScripts(html: string): string {
  const mended = [
    [ON_THE_WEB.load, IN_A_FOLDER.load],
    [islandScript, islandScript.replaceAll('import(', 'portable.load(')],
  ].reduce(
    (text, [known = '', own = '']) => text.replaceAll(known, () => own),
    html.replace(ON_THE_WEB.ask, IN_A_FOLDER.ask).replace(ON_THE_WEB.asked, IN_A_FOLDER.asked),
  );
  const inline = listElements(mended, 'script').filter(({ attributes }) => attributes === '');
  const left = inline.find(({ text }) => text.includes('import('));
  if (left)
    throw new Error(
      `ページのスクリプトに、コピーでは動かない import( が残っています。サイトを作ったときのAstroと、いまのAstroの版が違うかもしれません。npm run build で作り直してください：${left.text.slice(0, 80)}`,
    );
  return mended;
}
