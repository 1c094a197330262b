/** Takes a text; gives a number of 32 bits that stands for it (FNV-1a over its UTF-16 units). Not for secrets. */
export function fingerprint(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
