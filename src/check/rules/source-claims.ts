import { tellIf, type Finding } from '../finding.ts';
import { findClashes } from '../find-repeated.ts';
import { listClaims, type Claim } from '../list-claims.ts';
import { hasUnread, type Content } from '../read/content.ts';

/** What is claimed of a source stands in an outline, and is claimed once. */
export function checkSourceClaims(content: Content): readonly Finding[] {
  const claims = listClaims(content).filter(({ id }) => id !== '');
  const repeated = findClashes(
    claims,
    ({ city, id }) => `${city} ${id}`,
    ({ where }) => where.file,
  ).flatMap(({ one, other }) => {
    const problem = `原典の番号「${one.id}」は ${other.where.file} もうけもっています。`;
    return tellIf(true, one.where, problem, 'どちらか1つにしてください。');
  });
  return [...judgeUnknown(content, claims), ...repeated, ...judgeChecklists(content, claims)];
}

function judgeUnknown({ outlines, unread }: Content, claims: readonly Claim[]): readonly Finding[] {
  const known = new Set(outlines.flatMap(({ city, data }) => data.entries.map(({ id }) => `${city} ${id}`)));
  const isUnread = (city: string) =>
    [...unread].some((file) => file.startsWith(`cities/${city}/`) && file.endsWith('/outline.yaml'));
  return claims.flatMap(({ city, id, where, isOfList }) => {
    const isUnknown = !isOfList && !known.has(`${city} ${id}`) && !isUnread(city);
    const problem = `原典の番号「${id}」が、この市のoutline.yamlにありません。`;
    return tellIf(isUnknown, where, problem, 'つづりを直すか、outline.yamlに足してください。');
  });
}

/** A checklist rests on parts of a source that the sections of its city claim. */
function judgeChecklists(content: Content, claims: readonly Claim[]): readonly Finding[] {
  return content.checklists.flatMap(({ data: { source, section, phases }, at }) => {
    const claimed = [
      ...phases.map((phase, index) => ({ ...phase, where: at('phases', index, 'source') })),
      ...(source === undefined ? [] : [{ source, section, where: at('source') }]),
    ];
    return claimed.flatMap(({ source: id, section: key = section, where }) => {
      const city = key.replace(/\/.*/, '');
      if (id === '' || city === '' || hasUnread(content, `cities/${city}/`)) return [];
      const isClaimed = claims.some((claim) => claim.city === city && claim.id === id);
      const problem = `原典の番号「${id}」を、「${key}」の市のどの節もうけもっていません。`;
      return tellIf(!isClaimed, where, problem, '番号か、sectionを直してください。');
    });
  });
}
