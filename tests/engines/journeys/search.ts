import type { Journey } from '../reader.ts';

/** Asks in Japanese and goes to the first place found. */
export const search: Journey = {
  title: 'A reader asks in Japanese, is told how many places were found, narrows them and opens the first',
  go: async (reader) => {
    await reader.open('/search/');
    await reader.awaken();
    await reader.type('searchbox', '探すことば', '市民投票');
    await reader.see('#search-count', '「市民投票」');
    await reader.holds(`new URL(location.href).searchParams.get('q')`, '市民投票');
    const first = `document.querySelector('astro-island ol a')`;
    await reader.holds(`${first}.pathname.startsWith('/kodaira/ordinance/citizens-vote/')`, true);
    await reader.type('searchbox', '探すことば', 'xyzzy');
    await reader.see('#search-count', '「xyzzy」');
    await reader.holds(`document.querySelectorAll('astro-island ol.results a').length`, 0);
  },
};
