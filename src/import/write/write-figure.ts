import type { Figure } from '../model/blocks.ts';
import type { SectionScribe } from './section-scribe.ts';

/** Says where a figure stands that is not drawn, with the words that the file has for it. */
export function writeFigure(scribe: SectionScribe, { what, alternative, words }: Figure): string {
  const said = alternative === undefined ? '' : tellAlternative(scribe.pen.line(alternative));
  const inside = words.map((one) => scribe.pen.line(one)).filter((text) => text !== '');
  const held = inside.length > 0 ? `図の中の文字は「${inside.join('」「')}」です。` : '';
  const id = scribe.lostFigure(what);
  return `<EditorNote id="${id}">ここにある${what}は、まだ載せていません。${said}${held}</EditorNote>`;
}

function tellAlternative(words: string): string {
  return words === '' ? '代わりの文はありません。' : `代わりの文は「${words}」です。`;
}
