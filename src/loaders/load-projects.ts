import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Loader } from 'astro/loaders';
import { contentRoot } from './content-root.ts';
import { decodeText, explainEncoding } from './decode-text.ts';
import { parseProjects } from './parse-projects.ts';

/**
 * Content loader: the rows of every `cities/<city>/projects/projects.csv`, one entry a row, named `<city>/<number>`.
 */
export function loadProjects(): Loader {
  return {
    name: 'projects-csv',
    async load({ store, parseData, watcher, logger }) {
      const cities = join(contentRoot(), 'cities');
      const fill = async () => {
        const found = listLists(cities).map(({ city, csv, yaml }) => ({ city, rows: readList(csv, yaml) }));
        store.clear();
        for (const { city, rows } of found)
          for (const row of rows) {
            const id = `${city}/${row.number}`;
            store.set({ id, data: await parseData({ id, data: { ...row, list: city, city } }) });
          }
      };
      await fill();
      // While somebody writes; what is wrong with the table the check tells.
      watcher?.add(listLists(cities).map(({ csv }) => csv));
      watcher?.on('all', (_, path) => {
        if (/[\\/]projects[\\/]projects\.(?:csv|yaml)$/.test(path))
          fill().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}

type List = { readonly city: string; readonly csv: string; readonly yaml: string };

function listLists(cities: string): readonly List[] {
  return (existsSync(cities) ? readdirSync(cities) : [])
    .map((city) => join(cities, city, 'projects'))
    .filter((folder) => existsSync(join(folder, 'projects.csv')))
    .map((folder) => ({
      city: basename(dirname(folder)),
      csv: join(folder, 'projects.csv'),
      yaml: join(folder, 'projects.yaml'),
    }));
}

function readList(csv: string, yaml: string) {
  const {
    partnerSeparator,
    moreColumns,
    rows: expected,
  } = parseYaml(readFileSync(yaml, 'utf8')) as {
    partnerSeparator: string;
    moreColumns?: readonly string[];
    rows: number;
  };
  const decoded = decodeText(readFileSync(csv));
  if (decoded.encoding !== 'UTF-8') {
    const { problem, mend } = explainEncoding(csv, decoded);
    throw new Error(`${csv} ${problem}${mend}`);
  }
  const { rows, faults } = parseProjects(decoded.text, partnerSeparator, moreColumns);
  if (faults.length > 0)
    throw new Error(faults.map(({ line, problem, mend }) => `${csv}:${line} ${problem}${mend}`).join('\n'));
  if (rows.length !== expected) {
    throw new Error(
      `${csv} ${rows.length}行ありますが、projects.yaml の rows は${expected}です。どちらかを直してください。`,
    );
  }
  return rows;
}
