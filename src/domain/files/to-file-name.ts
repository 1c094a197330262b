import { cutText } from '../data/cut-text.ts';
import { dropUnseen } from '../data/drop-unseen.ts';

/** Systems take 255 bytes, of which a sign here has three; room is left for an ending. */
const MOST = 80;
/** Windows keeps these names for devices, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\s*(?:\.|$))/i;

/** Takes a text; gives a file name made of it: no signs that a system refuses or nobody sees, not too long. */
export function toFileName(text: string, most = MOST): string {
  const held = dropUnseen(text)
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]/g, '_')
    .trim()
    .replace(/^\.+/, '_')
    .replace(RESERVED, '_$&');
  return trimEnd(cutText(held, most)) || 'sheet';
}

/** Windows takes neither a stop nor a blank at the end. */
function trimEnd(text: string): string {
  let end = text.length;
  while (/[\s.]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
