import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

/**
 * Names the concepts that a city has no file for: there its pages say that nobody has looked yet, and it is left out of
 * what is counted. No fault, but somebody should know.
 */
export function noteUnlooked({ cities, concepts, files }: Content): readonly Finding[] {
  const asked = concepts.filter(({ data }) => data.pointsFrom === undefined);
  return cities.flatMap(({ id: city, file }) => {
    const missing = asked.filter(({ id }) => !files.has(`cities/${city}/points/${id}.yaml`));
    if (missing.length === 0) return [];
    const named = missing.map(({ id, data }) => `${data.title}（${id}）`).join('、');
    return [
      {
        file,
        problem: `まだ調べていない主題が${missing.length}あります：${named}。`,
        mend: '文書を見たら、points/<主題>.yamlに、見た文書（looked）と市の言うことを書いてください。それまで、比べる数や文に、この市は入りません。',
      },
    ];
  });
}
