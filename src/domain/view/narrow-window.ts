/** What a script asks the browser, to tell a narrow window where the styles do. */
export const NARROW_WINDOW = '(max-width: 47.99rem)';
