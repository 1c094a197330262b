import { tellIf, type Finding } from '../finding.ts';
import { listClaims } from '../list-claims.ts';
import { hasUnread, type Content } from '../read/content.ts';

const HOW = 'それが書いてある節（または章・表紙・一覧）のsourcesに、この番号を足してください。';

/** Every part of a source has its place in the handbook: nothing of a document is left out unnoticed. */
export function checkSourceCoverage(content: Content): readonly Finding[] {
  const claimed = new Set(listClaims(content).map(({ city, id }) => `${city} ${id}`));
  return content.outlines
    .filter(({ city }) => !hasUnread(content, `cities/${city}/`))
    .flatMap(({ city, data: { entries }, at }) =>
      entries.flatMap(({ id, title }, index) => {
        const isLeftOut = id !== '' && !claimed.has(`${city} ${id}`);
        return tellIf(isLeftOut, at('entries', index, 'id'), `「${title}」をうけもつところがありません。`, HOW);
      }),
    );
}
