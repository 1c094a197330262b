import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    async load({ store, parseData, watcher }) {
      store.clear();
      const cities = join(contentRoot(), 'cities');
      for (const city of existsSync(cities) ? readdirSync(cities) : []) {
        const csv = join(cities, city, 'projects/projects.csv');
        if (!existsSync(csv)) continue;
        watcher?.add(csv);
        for (const row of readList(csv, join(cities, city, 'projects/projects.yaml'))) {
          const id = `${city}/${row.number}`;
          store.set({ id, data: await parseData({ id, data: { ...row, list: city, city } }) });
        }
      }
    },
  };
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
