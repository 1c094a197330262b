/** How Vite names the files it finds: where a command runs through a link (`.ci/plain-path.mjs`), by that link. */
export const FOUND = { preserveSymlinks: process.env['HANDBOOK_LINK'] !== undefined };
