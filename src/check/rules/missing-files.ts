import type { Finding } from '../finding.ts';
import { isTable } from '../read/content-paths.ts';
import type { Content } from '../read/content.ts';

/** Every city has its facts, and every table of projects the file that says what it is. */
export function checkMissingFiles({ files }: Content): readonly Finding[] {
  const cities = new Set([...files].flatMap((file) => /^cities\/([^/]+)\//.exec(file)?.[1] ?? []));
  const withoutFacts = [...cities].filter((city) => !files.has(`cities/${city}/city.yaml`));
  const tables = [...files].filter(isTable);
  return [
    ...withoutFacts.map((city) => ({
      file: `cities/${city}/city.yaml`,
      problem: 'このファイルがありません。',
      mend: '市の名前、窓口などを書いて、市のフォルダーに置いてください。',
    })),
    ...tables
      .filter((file) => !files.has(file.replace(/csv$/, 'yaml')))
      .map((file) => ({
        file,
        problem: '同じフォルダーにprojects.yamlがありません。',
        mend: '一覧の題名、年度、行の数などを書いて、置いてください。',
      })),
  ];
}
