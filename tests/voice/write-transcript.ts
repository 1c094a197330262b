/** What Orca says of an element after its name: its role, its state, that one enters or leaves it. */
const ABOUT =
  /^(?:(?:visited )?link|heading level \d|push button|toggle button|radio button|check box|combo box|entry|image|panel|search|table|statusbar|progress bar|(?:not )?(?:selected|checked|pressed)|collapsed|expanded|required|invalid entry|description (?:term|value)|column header|row header|separator|article|figure|caption|list box|highlight (?:start|end)|clickable)$/;
/** Of a long sentence the beginning shows that it is spoken; its words are the content's. */
const LONG = 60;
/** Of a long page the beginning and the end are kept. */
const MOST = 160;

/**
 * Takes what was said; gives the lines of a transcript: what is about an element stands behind its name, sentences are
 * cut, and so is the middle of a long page. What differs from run to run goes: whether a link was visited, whether a
 * button that has just become usable still counts as grayed for the reader, and times.
 */
export function writeTranscript(said: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const one of said.map(tidy).filter((words) => words !== '' && !/^(?:grayed$|Finished loading)/.test(words))) {
    if (ABOUT.test(one) && lines.length > 0) lines.push(`${lines.pop()} [${one}]`);
    else lines.push(one);
  }
  return lines.map(cutSentence);
}

/** Cuts the middle out of a long page. */
export function cutMiddle(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST) return lines;
  const half = MOST / 2;
  return [...lines.slice(0, half), `（${lines.length - MOST} more lines）`, ...lines.slice(-half)];
}

/** Takes what was said; gives it without what differs from run to run. */
export function tidy(words: string): string {
  return words
    .replace(/\bvisited link\b/g, 'link')
    .replace(/令和\d+年（\d{4}年）\d{1,2}月\d{1,2}日(?=に有効)/g, '（その日）')
    .replace(/\d{4}年\d{1,2}月\d{1,2}日\d{1,2}時\d{1,2}分/g, '（日時）')
    .trim();
}

function cutSentence(line: string): string {
  const [, words = '', about = ''] = /^(.*?)((?: \[[a-z0-9 ]+\])*)$/.exec(line) ?? [];
  return words.length > LONG ? `${words.slice(0, LONG)}…${about}` : line;
}
