/** Takes what a link names; gives it as an address on the web that Markdown can hold, or undefined for any other. */
export function toWebAddress(target: string): string | undefined {
  if (!URL.canParse(target)) return undefined;
  const { protocol, href, username } = new URL(target);
  if (!['http:', 'https:'].includes(protocol) || username !== '') return undefined;
  return href.replace(/[()|<>\\`*_[\]{}~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
