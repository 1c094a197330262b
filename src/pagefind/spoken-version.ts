/** The Pagefind whose files, module and scores this folder knows. */
export const SPOKEN = '1.6.0';

/**
 * Refuses any other Pagefind before it does harm: nothing of what is known here is promised. `where` says in Japanese
 * where the version was found. Throws one sentence that names both versions.
 */
export function expectSpoken(version: unknown, where: string): void {
  if (version === SPOKEN) return;
  throw new Error(
    `src/pagefind が読み書きできるのは Pagefind ${SPOKEN} だけですが、${where} は ${String(version)} です。` +
      'package.json の版を戻すか、src/pagefind/README.md のとおりに直してください。',
  );
}
