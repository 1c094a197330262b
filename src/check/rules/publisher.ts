import { tellIf, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/** A site that is a city's officially names a city there is, and who hands it out: every page says so at its foot. */
export function checkPublisher({ site, files }: Content): readonly Finding[] {
  return site.flatMap(({ data: { officialOf, publisher }, at }) => [
    ...tellIf(
      officialOf !== undefined && !files.has(`cities/${officialOf}/city.yaml`),
      at('officialOf'),
      `「${officialOf}」という市はありません。`,
      'content/citiesにあるフォルダーの名前にしてください。',
    ),
    ...tellIf(
      officialOf !== undefined && publisher === undefined,
      at('officialOf'),
      'だれが公開しているかがありません。',
      'publisher（例 みほん市協働係）を書いてください。',
    ),
  ]);
}
