/** Signs that are drawn, not said: alone or before words. */
const MARK = /^[•‣◦▪■□●›»→←↓↑⇔⇕▶▼](?:\s|$)/u;
/** What can be worked by a reader. */
const CONTROL = /\b(?:link|button|box|entry)\b/;
const STATED: readonly (readonly [RegExp, RegExp])[] = [
  [/radio button/, /selected/],
  [/check box/, /checked/],
  [/toggle button/, /pressed/],
];

/** Takes what was said of a page; gives what is no word: marks of lists, signs between the steps of a way. */
export function findMarks(said: readonly string[]): readonly string[] {
  return said.filter((words) => MARK.test(words.trim()));
}

/** Takes lines in which roles stand behind names; gives those of controls whose state is not said. */
export function findStateless(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => STATED.some(([role, state]) => role.test(line) && !state.test(line)));
}

/** Takes what was said at each stop of the keyboard; gives those that miss a name, a role or a state. */
export function findUnclear(stops: readonly string[]): readonly string[] {
  return stops.filter((words) => {
    const name = words.replace(/\b(?:not )?[a-z]+\b/g, '').replace(/[\s.,:;]/g, '');
    return name === '' || !CONTROL.test(words) || findStateless([words]).length > 0;
  });
}
