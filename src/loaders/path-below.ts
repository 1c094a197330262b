/** Takes the base of the site and the full address of a page; gives the steps of its path below the base. */
export function pathBelow(base: string, page: string): readonly string[] {
  const below = base.split('/').filter(Boolean).length;
  return new URL(page).pathname.split('/').filter(Boolean).slice(below);
}
