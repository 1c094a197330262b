import { copyText, tellByHand } from './copy-text.ts';

/** Copies what stands before a button; where the browser refuses, it stands selected and a sentence says what to do. */
export async function copyBefore(button: HTMLElement): Promise<void> {
  const source = button.previousElementSibling;
  if (!source) return;
  const status = placeStatus(button);
  const isCopied = await copyText(source.textContent);
  if (!isCopied) getSelection()?.selectAllChildren(source);
  status.textContent = isCopied ? 'コピーしました。' : tellByHand();
}

/** Screen readers tell only what changes in a status that stood there before. */
function placeStatus(button: HTMLElement): Element {
  const next = button.nextElementSibling;
  if (next?.role === 'status') return next;
  const status = document.createElement('span');
  status.role = 'status';
  status.className = 'screen-only';
  button.after(' ', status);
  return status;
}
